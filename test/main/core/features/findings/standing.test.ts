import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStudy, placeOf } from '../../../../helpers/create-study.ts';
import { createTestCore } from '../../../../helpers/create-test-core.ts';
import { attempt, pick } from '../../../../helpers/step-parts.ts';
import type { Step } from '../../../../helpers/step-parts.ts';
import { findingSteps } from '../../../../helpers/finding-steps.ts';
import { useStudy } from '../../../../helpers/use-study.ts';
import { wholeFindings } from '../../../../helpers/whole-findings.ts';

const hand = useStudy();
const listed = () => hand.core.call('findings.list', {});

describe('the list of findings', () => {
  it('counts what stands behind each, and has its first words', async () => {
    const [id] = hand.study.findings;
    const place = { documentId: hand.study.meeting.id, ...placeOf(hand.study.meeting, 'Yellow is fine.') };
    await hand.core.call('findings.addEvidence', { id, side: 'against', places: [place] });
    const [first, second] = await listed();
    expect(first).toMatchObject({
      pieces: { for: 2, against: 1, withheld: 0, emptied: 0 },
      quote: 'I keep losing it',
      participants: 2,
      against: { participants: 1, documents: 1 },
    });
    expect(first).not.toHaveProperty('evidence');
    expect(second).toMatchObject({ pieces: { for: 0, against: 0 }, quote: null, participants: 0, documents: 0 });
  });

  it('shows first words as they are shortened', async () => {
    const [evidenceId] = hand.study.evidence;
    await hand.core.call('findings.setEvidence', { evidenceId, excerpt: '… losing it' });
    expect((await listed())[0]).toMatchObject({ quote: '… losing it' });
  });

  it('passes over who did not agree, and counts them', async () => {
    const [anna] = hand.study.meeting.speakers;
    await hand.core.call('participants.setConsent', { ids: [anna!.participantId], state: 'withdrawn' });
    expect((await listed())[0]).toMatchObject({
      pieces: { for: 2, withheld: 1 },
      quote: 'The remote control needs a voice.',
    });
  });

  it('refuses to show a finding that is not there', async () => {
    const attempt = hand.core.call('findings.get', { id: 'none' });
    await expect(attempt).rejects.toMatchObject({ code: 'not-found', details: { kind: 'finding' } });
  });
});

describe('findings that quote', () => {
  it.each([
    ['LOSING', 1],
    ['ben', 1],
    ['meeting', 1],
    ['voice', 1],
    ['people lose', 0],
  ])('“%s” are %i', async (term, count) => {
    const [ids] = await hand.core.call('findings.quoting', { terms: [term] });
    expect(ids).toEqual(hand.study.findings.slice(0, count));
  });

  it('are told for each term', async () => {
    const [first] = hand.study.findings;
    expect(await hand.core.call('findings.quoting', { terms: ['nobody', 'sofa', 'lösing'] })).toEqual([
      [],
      [],
      [first],
    ]);
    expect(await hand.core.call('findings.quoting', { terms: [] })).toEqual([]);
  });

  it('follow what is changed and taken back', async () => {
    const quoting = async () => (await hand.core.call('findings.quoting', { terms: ['yellow'] }))[0];
    const [, second] = hand.study.findings;
    const place = { documentId: hand.study.meeting.id, ...placeOf(hand.study.meeting, 'Yellow is fine.') };
    expect(await quoting()).toEqual([]);
    await hand.core.call('findings.addEvidence', { id: second, places: [place] });
    expect(await quoting()).toEqual([second]);
    await hand.core.call('history.undo', {});
    expect(await quoting()).toEqual([]);
  });
});

const number = fc.nat({ max: 1000 });
const consents = ['given', 'refused', 'withdrawn', 'unrecorded'] as const;

/** What findings are counted by changes: stretches of any place, who may be quoted, who asks, what is deleted. */
const changes: readonly fc.Arbitrary<Step>[] = [
  fc.tuple(number, number, number).map(([i, j, length]): Step => async (core) => {
    const documents = await core.call('documents.list', {});
    const { id: documentId, characters } = pick(documents, i)!;
    const start = j % characters;
    const place = { documentId, start, end: Math.min(characters, start + 1 + (length % 90)) };
    const { id } = pick(await core.call('findings.list', {}), length) ?? { id: 'none' };
    await attempt(core, 'findings.addEvidence', { id, side: i % 3 === 0 ? 'against' : 'for', places: [place] });
  }),
  fc.tuple(number, number).map(([i, j]): Step => async (core) => {
    const { id } = pick(await core.call('participants.list', {}), i)!;
    await attempt(core, 'participants.setConsent', { ids: [id], state: pick(consents, j)! });
    await attempt(core, 'participants.setRole', { ids: [id], role: j % 3 === 0 ? 'interviewer' : 'participant' });
  }),
  fc.tuple(number, number, number).map(([i, j, length]): Step => async (core) => {
    const document = pick(await core.call('documents.list', {}), i)!;
    const { text, version } = await core.call('documents.content', { id: document.id });
    const from = j % text.length;
    const to = Math.min(text.length, from + (length % 60));
    await attempt(core, 'texts.edit', {
      documentId: document.id,
      length: text.length,
      version,
      changes: [{ from, to, insert: '' }],
    });
  }),
];

describe('what the list says of a finding', () => {
  it('is what follows from all that stands behind it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(...changes, ...findingSteps), { maxLength: 12 }), async (steps) => {
        const core = createTestCore();
        await createStudy(core);
        await steps.reduce((before, step) => before.then(() => step(core)), Promise.resolve());
        const whole = await wholeFindings(core.call);
        const told = whole.map(({ evidence: _evidence, ...finding }) => finding);
        expect(await core.call('findings.list', {})).toEqual(told);
        expect(told.map(({ pieces }) => pieces)).toEqual(whole.map(({ evidence }) => countsOf(evidence)));
        expect(core.bugs).toEqual([]);
        await core.close();
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

const countsOf = (evidence: readonly { side: 'for' | 'against'; isWithheld: boolean; isEmptied: boolean }[]) => ({
  for: evidence.filter(({ side }) => side === 'for').length,
  against: evidence.filter(({ side }) => side === 'against').length,
  withheld: evidence.filter(({ isWithheld }) => isWithheld).length,
  emptied: evidence.filter(({ isEmptied }) => isEmptied).length,
});
