import { describe, expect, it } from 'vitest';
import { gatherDocument, linesOf, nodesOf } from '../../../../../helpers/gather-document.ts';
import { useStudy } from '../../../../../helpers/use-study.ts';
import { wholeFindings } from '../../../../../helpers/whole-findings.ts';

const hand = useStudy();

const idOf = async (name: string) =>
  (await hand.core.call('participants.list', {})).find((person) => person.name === name)!.id;

describe('a quote', () => {
  it('is named by pseudonym, with what is known of the person behind it', async () => {
    const { call } = hand.core;
    const anna = await idOf('Anna');
    await call('participants.setPseudonyms', { pseudonyms: [{ id: anna, pseudonym: 'P4' }] });
    const age = await call('attributes.create', { subject: 'participant', name: 'Age', type: 'number' });
    await call('attributes.fill', { cells: [{ attributeId: age.id, subjectId: anna, value: '31' }] });
    const naming = { by: 'pseudonym' as const, attributeIds: [age.id] };
    const document = await gatherDocument(hand, { blocks: ['findings'], quotes: { naming } });
    expect(nodesOf(document, 'quote').map(({ speaker }) => speaker)).toEqual(['P4, 31', 'Ben']);
  });

  it('names nobody where that is wanted', async () => {
    const naming = { by: 'nobody' as const, attributeIds: [] };
    const document = await gatherDocument(hand, {
      blocks: ['findings', 'themes', 'sample', 'transcripts'],
      quotes: { naming },
    });
    expect(new Set(nodesOf(document, 'quote').map(({ speaker }) => speaker))).toEqual(new Set([null]));
    expect(linesOf(document).join('\n')).not.toMatch(/Anna|Ben|Carla|王小姐/u);
  });

  it('is left out where who said it did not agree, and that is counted and said', async () => {
    const { call } = hand.core;
    await call('participants.setConsent', { ids: [await idOf('Anna')], state: 'withdrawn' });
    const document = await gatherDocument(hand, { blocks: ['findings'] });
    expect(nodesOf(document, 'quote').map(({ speaker }) => speaker)).toEqual(['Ben']);
    expect(document.withheld).toBe(1);
    expect(linesOf(document)).toContain('One quote is left out: whoever said it did not agree to being quoted.');
  });

  it('stays where all are to be quoted', async () => {
    await hand.core.call('participants.setConsent', { ids: [await idOf('Anna')], state: 'refused' });
    const document = await gatherDocument(hand, { blocks: ['findings'], quotes: { includesWithheld: true } });
    expect(nodesOf(document, 'quote')).toHaveLength(2);
    expect(document.withheld).toBe(0);
  });

  it('is shown as the researcher shortened it, and not longer than wanted', async () => {
    const { call } = hand.core;
    const [first] = hand.study.evidence;
    await call('findings.setEvidence', { evidenceId: first, excerpt: 'I … losing it' });
    const quoted = async () =>
      nodesOf(await gatherDocument(hand, { blocks: ['findings'], quotes: { maxLength: 40 } }), 'quote');
    expect((await quoted()).map(({ text }) => text)).toEqual(['I … losing it', 'The remote control needs a voice.']);
  });

  it('stands once: later it is recalled by its beginning, and referred to', async () => {
    const { call } = hand.core;
    const [lost, answer] = hand.study.findings;
    const [{ evidence } = { evidence: [] }] = await wholeFindings(call);
    await call('findings.addEvidence', { id: answer, passageIds: [evidence[0]!.passageId] });
    const document = await gatherDocument(hand, { blocks: ['findings'] });
    expect(nodesOf(document, 'quote').map(({ text }) => text)).toEqual([
      'I keep losing it',
      'The remote control needs a voice.',
    ]);
    const reference = nodesOf(document, 'paragraph').find(({ spans }) => spans[0]?.isQuoted === true);
    expect(reference!.spans).toEqual([
      { text: 'I keep …', isQuoted: true },
      { text: ' → see ' },
      { text: 'finding\u00a01', link: { kind: 'anchor', anchor: nodesOf(document, 'quote')[0]!.anchor } },
    ]);
    expect(lost).not.toBe(answer);
  });

  it('leads to its words in the transcript, and these lead back', async () => {
    const document = await gatherDocument(hand, { blocks: ['findings', 'transcripts'] });
    const [quote] = nodesOf(document, 'quote');
    const spans = nodesOf(document, 'turn').flatMap((turn) => turn.spans);
    const said = spans.find(({ anchor }) => anchor === quote!.target);
    expect(said).toEqual({ text: 'I keep losing it', isQuoted: true, anchor: quote!.target, backs: [quote!.anchor] });
  });

  it('leads nowhere where the transcript isn’t in the report', async () => {
    const blocks = ['findings', { kind: 'transcripts', options: { documents: [hand.study.group.id] } }];
    const document = await gatherDocument(hand, { blocks });
    expect(nodesOf(document, 'quote').map(({ target }) => target)).toEqual([null, null]);
  });

  it('says that its words were deleted since', async () => {
    const { id: documentId, text, version } = await hand.core.call('documents.content', { id: hand.study.meeting.id });
    const start = text.indexOf('I keep losing it');
    const change = { from: start, to: start + 'I keep losing it'.length, insert: '' };
    await hand.core.call('texts.edit', { documentId, version, length: text.length, changes: [change] });
    const document = await gatherDocument(hand, { blocks: ['findings', 'transcripts'] });
    expect(nodesOf(document, 'quote')[0]).toMatchObject({
      text: 'I keep losing it',
      place: 'words since deleted from the document',
      target: null,
    });
  });
});
