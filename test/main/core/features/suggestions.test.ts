import { writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CallInput, CallOutput } from '../../../../src-main/shared/contract/index.ts';
import { fixture } from '../../../helpers/run-motif.ts';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const guide = `# Guide

## Work

Ana works at home. It is quiet.

### Tools

She uses a phone.

## Free time

Ana walks.
`;

type Found = CallOutput<'search.suggest'>;
const suggest = (
  input: Omit<CallInput<'search.suggest'>, 'scope'> & Partial<Pick<CallInput<'search.suggest'>, 'scope'>>,
) => hand.core.call('search.suggest', { scope: 'hit', ...input });
const words = ({ hits }: Found) => hits.map(({ match }) => match);

describe('suggestions from a search', () => {
  it.each([
    ['hit', ['remote control', 'remote control']],
    ['sentence', ['I like the remote control, but I keep losing it.', 'The remote control needs a voice.']],
    [
      'turn',
      [
        'I like the remote control, but I keep losing it.',
        'Mine sits under the sofa. The remote control needs a voice.',
      ],
    ],
  ] as const)('are the words, or the %s in which they stand', async (scope, expected) => {
    const found = await suggest({ source: { kind: 'search', query: 'remote control' }, scope });
    expect(found.total).toBe(2);
    expect(words(found)).toEqual(expected);
    expect(found.hits.map(({ speaker }) => speaker)).toEqual(['Anna', 'Ben']);
  });

  it('take Chinese sentences, which need no space between them', async () => {
    const found = await suggest({ source: { kind: 'search', query: '使用者' }, scope: 'sentence' });
    expect(words(found)).toEqual(['使用者 would see it.', '使用者怎麼看這個平台？', '車子壞了，使用者只能等。']);
  });

  it('hold a place once, however often the words stand in it', async () => {
    const found = await suggest({ source: { kind: 'search', query: 'Anna OR voice OR remote' }, scope: 'turn' });
    expect(words(found)).toEqual([
      'I like the remote control, but I keep losing it.',
      'Mine sits under the sofa. The remote control needs a voice.',
      'A voice? It should just be yellow.',
    ]);
  });

  it('can come from a regular expression', async () => {
    const found = await suggest({ source: { kind: 'search', query: '要有人回應.*$', by: 'expression' } });
    expect(words(found)).toEqual(['要有人回應。', '要有人回應我們。']);
  });

  it('are limited to documents', async () => {
    const found = await suggest({ source: { kind: 'search', query: '使用者' }, documentIds: [hand.study.meeting.id] });
    expect(found.hits.map(({ document }) => document)).toEqual([hand.study.meeting.name]);
  });

  it('say how many there are when fewer are listed', async () => {
    const found = await suggest({ source: { kind: 'search', query: '使用者' }, limit: 1 });
    expect([found.total, found.hits.length]).toEqual([3, 1]);
  });

  it('and hits of a search are listed all, however many there are', { timeout: 30_000 }, async () => {
    const { group } = hand.study;
    const changes = [{ from: 0, to: 0, insert: 'word '.repeat(150_000) }];
    await hand.core.call('texts.edit', { documentId: group.id, length: group.text.length, changes });
    const found = await suggest({ source: { kind: 'search', query: 'word' }, limit: 1_000_000 });
    const hits = await hand.core.call('search.find', { query: 'word', limit: 1_000_000 });
    expect([found.hits.length, hits.hits.length]).toEqual([150_000, 150_000]);
  });

  it('say what carries the code already', async () => {
    const source = { kind: 'search', query: 'remote control' } as const;
    const found = await suggest({ source, codeId: hand.study.codes.voice });
    expect(found.hits.map(({ isCoded }) => isCoded)).toEqual([false, true]);
  });

  it.each([
    ['nothing to look for', { kind: 'search', query: ' ' }, 'query-empty'],
    ['a heading without words', { kind: 'heading', text: '' }, 'query-empty'],
    ['a broken expression', { kind: 'search', query: '(a', by: 'expression' }, 'expression-invalid'],
    ['a broken search', { kind: 'search', query: 'a AND (b' }, 'query-invalid'],
  ] as const)('refuse %s', async (_why, source, code) => {
    await expect(suggest({ source })).rejects.toMatchObject({ code });
  });

  it('end an expression that would take for ever', async () => {
    writeFileSync(hand.core.file('long.txt'), `${'a'.repeat(60)}b\n`);
    await hand.core.call('imports.run', { files: [{ path: hand.core.file('long.txt') }] });
    const source = { kind: 'search', query: '(a+)+$', by: 'expression' } as const;
    await expect(suggest({ source })).rejects.toMatchObject({ code: 'expression-slow' });
  });
});

describe('suggestions from what is said', () => {
  it('are the turns of a participant', async () => {
    const { participantId } = hand.study.meeting.speakers.find(({ name }) => name === 'Anna')!;
    expect(words(await suggest({ source: { kind: 'speaker', participantId }, scope: 'sentence' }))).toEqual([
      'I like the remote control, but I keep losing it.',
      'A voice?',
      'It should just be yellow.',
    ]);
  });

  it('are the answers to a question, until who asked it speaks again', async () => {
    const found = await suggest({ source: { kind: 'question', query: '怎麼看' } });
    expect(words(found)).toEqual(['車子壞了，使用者只能等。車也不會說話。']);
  });

  it('are answers to interviewers only, where any are marked', async () => {
    const { participantId } = hand.study.group.speakers.find(({ name }) => name === '王小姐')!;
    const source = { kind: 'question', query: '車' } as const;
    expect((await suggest({ source })).total).toBe(1);
    await hand.core.call('participants.setRole', { ids: [participantId], role: 'interviewer' });
    expect((await suggest({ source: { kind: 'question', query: '平台' } })).total).toBe(0);
    expect(words(await suggest({ source }))).toEqual(['所以要有人回應。']);
  });
});

describe('suggestions from headings', () => {
  beforeEach(async () => {
    writeFileSync(hand.core.file('guide.md'), guide);
    await hand.core.call('imports.run', { files: [{ path: hand.core.file('guide.md') }] });
  });

  it.each([
    ['work', 'hit', ['Ana works at home. It is quiet.', 'She uses a phone.']],
    ['WORK', 'sentence', ['Ana works at home.', 'It is quiet.', 'She uses a phone.']],
    ['tools', 'paragraph', ['She uses a phone.']],
    ['free', 'hit', ['Ana walks.']],
    ['holiday', 'hit', []],
  ] as const)('are what stands below "%s", by %s, until the next of its level', async (text, scope, expected) => {
    expect(words(await suggest({ source: { kind: 'heading', text }, scope }))).toEqual(expected);
  });
});

describe('suggestions from a guide', () => {
  const interview = 'en_archivetw_2020-06-09-Interview-with-Tatsuhiko-Miyagawa';
  const questions = [
    { text: 'How can kids get involved in programming?', code: { path: ['Learning'] }, probes: ['And at school?'] },
    { text: 'Does IT bring happiness to people?', code: { path: ['Happiness'] } },
    { text: 'Is the singularity possible, and does AI need regulation?' },
  ];
  const conduct = async () => {
    const { call } = hand.core;
    const path = fixture(`transcripts/${interview}.txt`);
    const [imported] = await call('imports.run', { files: [{ path }] });
    const documentId = imported!.document!;
    const { id: guideId } = await call('guides.create', { name: 'Talk', sections: [{ name: '', questions }] });
    const [section] = (await call('guides.get', { id: guideId })).sections;
    return { guideId, documentId, questions: section!.questions };
  };

  it('are the turns that answer its questions, in a real interview nobody of which is marked', async () => {
    const { guideId } = await conduct();
    const found = await suggest({ source: { kind: 'guide', guideId } });
    expect(new Set(found.hits.map(({ speaker }) => speaker))).toEqual(new Set(['Audrey Tang']));
    const coded = questions.slice(0, 2).map(({ text }) => text);
    expect([...Map.groupBy(found.hits, ({ question }) => question!.text).keys()]).toEqual(coded);
    expect(found.hits[0]).toMatchObject({
      document: interview,
      question: { asked: { text: expect.stringContaining('what do you think is the best way to get kids involved') } },
    });
  });

  it('are those of the wanted questions, and end where another question of the guide is asked', async () => {
    const { guideId, questions: rows } = await conduct();
    const questionIds = rows.map(({ id }) => id);
    const all = await suggest({ source: { kind: 'guide', guideId, questionIds } });
    expect(new Set(all.hits.map(({ question }) => question!.id))).toEqual(new Set(questionIds));
    const one = await suggest({ source: { kind: 'guide', guideId, questionIds: [rows[1]!.id] } });
    expect(one.hits).toEqual(all.hits.filter(({ question }) => question!.id === rows[1]!.id));
  });

  it('come from the documents that were conducted by it, where there are any', async () => {
    const { guideId, documentId } = await conduct();
    const source = { kind: 'guide', guideId } as const;
    await hand.core.call('guides.assign', { documentIds: [hand.study.group.id], guideId });
    expect((await suggest({ source })).total).toBe(0);
    expect((await suggest({ source, documentIds: [documentId] })).total).toBeGreaterThan(5);
    await hand.core.call('guides.assign', { documentIds: [documentId], guideId });
    expect((await suggest({ source })).total).toBeGreaterThan(5);
  });

  it('say what carries the code of its question, and are coded each with its own in one step', async () => {
    const { guideId } = await conduct();
    const source = { kind: 'guide', guideId } as const;
    const { hits } = await suggest({ source });
    const byCode = Map.groupBy(hits, ({ question }) => question!.codeId!);
    const groups = [...byCode].map(([id, own]) => ({
      code: { id },
      places: own.map(({ documentId, start, end, version }) => ({ documentId, start, end, version })),
    }));
    const { undoCount } = await hand.core.call('history.state', {});
    expect((await hand.core.call('codings.applyEach', { groups })).added).toBe(hits.length);
    const after = await suggest({ source });
    expect(after.hits.filter(({ isCoded }) => !isCoded)).toEqual([]);
    expect((await hand.core.call('history.state', {})).undoCount).toBe(undoCount + 1);
    await hand.core.call('history.undo', {});
    expect((await suggest({ source })).hits).toEqual(hits);
  });

  it('ask by whoever is marked as the interviewer, where somebody is', async () => {
    const { guideId } = await conduct();
    const people = await hand.core.call('participants.list', {});
    const guest = people.find(({ name }) => name === 'Audrey Tang')!;
    await hand.core.call('participants.setRole', { ids: [guest.id], role: 'interviewer' });
    const found = await suggest({ source: { kind: 'guide', guideId } });
    expect(found.hits.filter(({ speaker }) => speaker === 'Audrey Tang')).toEqual([]);
  });

  it('refuse a guide and a question that are not there', async () => {
    const { guideId } = await conduct();
    await expect(suggest({ source: { kind: 'guide', guideId: 'none' } })).rejects.toMatchObject({ code: 'not-found' });
    const source = { kind: 'guide' as const, guideId, questionIds: ['none'] };
    await expect(suggest({ source })).rejects.toMatchObject({ code: 'not-found' });
  });
});
