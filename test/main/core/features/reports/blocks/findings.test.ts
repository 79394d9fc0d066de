import { describe, expect, it } from 'vitest';
import { gatherDocument, linesOf, nodesOf, rowsOf } from '../../../../../helpers/gather-document.ts';
import { useStudy } from '../../../../../helpers/use-study.ts';

const hand = useStudy();

const gather = (options = {}, quotes = {}) => gatherDocument(hand, { blocks: [{ kind: 'findings', options }], quotes });

const withAnswers = async (side: 'for' | 'against') => {
  const [lost] = hand.study.findings;
  const { passages } = await hand.core.call('passages.ofCodes', { codeIds: [hand.study.codes.answer] });
  const passageIds = passages.map(({ passageId }) => passageId);
  await hand.core.call('findings.addEvidence', { id: lost, side, passageIds });
};

describe('the findings block', () => {
  it('tells each finding with who stands behind it and in which words', async () => {
    expect(linesOf(await gather())).toEqual([
      'Findings',
      'Finding 1: People lose it',
      'People 2 / 5, Documents 1 / 2, Priority High',
      '“I keep losing it” Anna | meeting | turn 1',
      '“The remote control needs a voice.” Ben | meeting | turn 2',
      'All of the evidence comes from one document.',
      'Finding 2: 要有人回應',
      'People 0 / 5, Documents 0 / 2, Priority Medium',
      'No passages have been added as evidence.',
    ]);
  });

  it('says what speaks against a finding under a heading of its own', async () => {
    await withAnswers('against');
    const lines = linesOf(await gather());
    const from = lines.indexOf('What speaks against it');
    expect(lines.slice(from, from + 3)).toEqual([
      'What speaks against it',
      '“使用者只能等” 王小姐 | group | turn 2',
      '“要有人回應我們” 王小姐 | group | turn 4',
    ]);
  });

  it('leaves out what is said against it where that is wanted', async () => {
    await withAnswers('against');
    expect(nodesOf(await gather({ against: false }), 'quote').map(({ side }) => side)).toEqual(['for', 'for']);
  });

  it('quotes no more than is wanted of each side', async () => {
    await withAnswers('against');
    const quotes = nodesOf(await gather({ quotes: 1 }), 'quote');
    expect(quotes.map(({ side, text }) => [side, text])).toEqual([
      ['for', 'I keep losing it'],
      ['against', '使用者只能等'],
    ]);
  });

  it('quotes as many as wanted of those that may be quoted', async () => {
    const anna = (await hand.core.call('participants.list', {})).find(({ name }) => name === 'Anna')!;
    await hand.core.call('participants.setConsent', { ids: [anna.id], mayQuote: false });
    const document = await gather({ quotes: 1 });
    expect(nodesOf(document, 'quote').map(({ speaker }) => speaker)).toEqual(['Ben']);
    expect(document.withheld).toBe(1);
  });

  it('tells the story and the recommendation with links to what stands in the report', async () => {
    const [lost, answer] = hand.study.findings;
    const text = `As in [the other](motif:finding/${answer}), **always**; see [Find it](motif:code/${hand.study.codes.find}).`;
    await hand.core.call('findings.update', { id: lost, text, recommendation: '- Ring\n- Glow' });
    const document = await gather();
    const spans = nodesOf(document, 'paragraph').find((node) => node.spans.length > 2)!.spans;
    expect(spans).toEqual([
      { text: 'As in ' },
      { text: 'the other (finding 2)', link: { kind: 'anchor', anchor: 'finding-2' } },
      { text: ', ' },
      { text: 'always', isBold: true },
      { text: '; see ' },
      { text: 'Find it' },
      { text: '.' },
    ]);
    const [callout] = nodesOf(document, 'callout');
    expect(callout).toMatchObject({ label: 'Recommendation', tone: 'accent', nodes: [{ kind: 'list' }] });
  });

  it('shows severity, frequency, tags, personas and stages where they are known', async () => {
    const { call } = hand.core;
    const persona = await call('personas.create', { name: 'Seekers' });
    const [lost] = hand.study.findings;
    await call('findings.classify', {
      ids: [lost],
      severity: 3,
      frequency: 4,
      addTags: ['sofa', '遥控器'],
      personaIds: [persona.id],
    });
    const lines = linesOf(await gather());
    expect(lines).toEqual(
      expect.arrayContaining([
        'People 2 / 5, Documents 1 / 2, Priority High, Severity Serious, Frequency Always',
        'Personas: Seekers · Tags: sofa, 遥控器',
      ]),
    );
  });

  it('puts the name of its group above a finding', async () => {
    await hand.core.call('findings.classify', { ids: [hand.study.findings[0]], group: 'At home' });
    expect(linesOf(await gather())).toContain('Finding 2 · At home: People lose it');
  });

  it('numbers what it tells in the order in which it tells it', async () => {
    const { call } = hand.core;
    await call('findings.classify', { ids: [hand.study.findings[0]], priority: 'low' });
    const lines = linesOf(await gather({ order: 'priority' }));
    expect(lines.filter((line) => line.startsWith('Finding '))).toEqual([
      'Finding 1: 要有人回應',
      'Finding 2: People lose it',
    ]);
  });

  it.each([
    ['priority', { priorities: 'high' }, ['People lose it']],
    ['state', { states: 'final' }, ['要有人回應']],
    ['choice', { findings: ['none'] }, []],
  ])('tells only those that are wanted by %s', async (_by, options, titles) => {
    await hand.core.call('findings.classify', { ids: [hand.study.findings[1]], state: 'final' });
    const headings = nodesOf(await gather(options), 'heading').filter(({ level }) => level === 2);
    expect(headings.map(({ text }) => text)).toEqual(titles);
  });

  it('leaves out what was dropped, and says where there is none', async () => {
    await hand.core.call('findings.classify', { ids: [...hand.study.findings], state: 'dropped' });
    expect(linesOf(await gather())).toEqual(['Findings', 'No findings yet.']);
  });

  it('gives more than three a table, in which each leads to its place', async () => {
    const { call } = hand.core;
    await call('findings.create', { title: 'Third', group: 'Later' });
    await call('findings.create', { title: 'Fourth', group: 'Later' });
    const document = await gather();
    const [table] = nodesOf(document, 'table');
    expect(rowsOf(table!)).toEqual([
      ['#', 'Finding', 'People', 'Documents', 'Priority'],
      ['', 'Other findings', '', '', ''],
      ['1', 'People lose it', '2 / 5', '1 / 2', 'High'],
      ['2', '要有人回應', '0 / 5', '0 / 2', 'Medium'],
      ['', 'Later', '', '', ''],
      ['3', 'Third', '0 / 5', '0 / 2', 'Medium'],
      ['4', 'Fourth', '0 / 5', '0 / 2', 'Medium'],
    ]);
    expect(table!.rows[1]![1]!.spans[0]!.link).toEqual({ kind: 'anchor', anchor: 'finding-1' });
  });

  it.each([
    ['pages', 1],
    ['running', 0],
    ['overview', 0],
  ])('laid out as %s has %i breaks between two findings', async (layout, breaks) => {
    expect(nodesOf(await gather({ layout }), 'page-break')).toHaveLength(breaks);
  });

  it('is a table alone where only the overview is wanted', async () => {
    const document = await gather({ layout: 'overview' });
    expect(document.parts[0]!.nodes.map(({ kind }) => kind)).toEqual(['heading', 'table']);
  });

  it('goes on counting from block to block, and tells a finding once by its number', async () => {
    const [lost, answer] = hand.study.findings;
    const blocks = [[answer], [lost, answer]].map((findings) => ({ kind: 'findings', options: { findings } }));
    const document = await gatherDocument(hand, { blocks });
    expect(
      nodesOf(document, 'heading').flatMap(({ number, anchor }) => (number === null ? [] : [[number, anchor]])),
    ).toEqual([
      [1, 'finding-1'],
      [2, 'finding-2'],
      [1, 'finding-1-2'],
    ]);
  });
});
