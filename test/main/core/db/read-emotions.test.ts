import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeTranscript } from '../../../bench/workspace/make-transcript.ts';
import { createJourney } from '../../../helpers/create-journey.ts';
import type { TestCore } from '../../../helpers/create-test-core.ts';
import { slowEmotions } from '../../../helpers/slow-emotions.ts';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const size = 20_000;

const coded = fc.record({
  document: fc.nat(1),
  start: fc.nat(size - 5_000),
  // Most are a sentence, some longer than what is looked for from a place back.
  length: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 300 }) }, fc.integer({ min: 1_800, max: 4_000 })),
  code: fc.constantFrom('Stage/One', 'Stage/Two', 'Stage', 'Other'),
  valence: fc.option(fc.integer({ min: -2, max: 2 })),
});

/** Two long documents with that many codings at random places, half of them on passages of others. */
async function codeAtRandom({ call, file }: TestCore, seed: number, count: number): Promise<void> {
  const files = [1, 2].map((number) => ({ path: file(`long-${number}.txt`) }));
  files.forEach(({ path }, index) => writeFileSync(path, `😀 ${makeTranscript(size, seed + index)}`));
  await call('imports.run', { files });
  const documents = (await call('documents.list', {})).filter(({ name }) => name.startsWith('long'));
  const made = fc.sample(coded, { seed, numRuns: count }).map((one, index, all) => {
    const { document, start, length } = index % 2 === 0 ? one : all[index - 1]!;
    return { ...one, place: { document: documents[document]!.id, start, end: start + length } };
  });
  await call('codings.add', { codings: made.map(({ place, code }) => ({ ...place, code })) });
  const codings = await Promise.all(documents.map(({ id: documentId }) => call('codings.ofDocument', { documentId })));
  const byValence = Object.groupBy(codings.flat(), (_, index) => made[index % made.length]!.valence ?? 'none');
  await Promise.all(
    [-2, -1, 0, 1, 2].map((valence) =>
      call('codings.rate', { ids: (byValence[valence] ?? []).map(({ id }) => id), valence }),
    ),
  );
}

/** A map bound to the codes at random, told for two personas, and one told for nobody. */
async function createMaps({ call }: TestCore): Promise<readonly string[]> {
  const codes = await call('codes.tree', {});
  const bound = ['Stage', 'One', 'Two', 'Other'].map((name) => ({
    name,
    codeId: codes.find((one) => one.name === name)!.id,
  }));
  const people = (await call('participants.list', {})).filter(({ name }) => ['Anna', 'Ben', '林先生'].includes(name));
  const personas = await Promise.all(
    [people.slice(0, 2), people.slice(1)].map((own, index) =>
      call('personas.create', { name: `P${index}`, participantIds: own.map(({ id }) => id) }),
    ),
  );
  const make = (name: string, personaIds: string[], stages: { name: string; codeId?: string }[]) =>
    call('journeys.create', { name, template: 'blank', personaIds, stages });
  const all = await make(
    'For two',
    personas.map(({ id }) => id),
    [...bound, { name: 'Unbound' }],
  );
  const few = await make('For nobody', [], bound.slice(1));
  return [all.id, few.id];
}

describe('emotions', () => {
  it.each([
    [1, 40],
    [2, 120],
    [3, 400],
    [4, 5_600],
  ])('are those of comparing every passage with every other: study %i of %i codings', async (seed, count) => {
    await codeAtRandom(hand.core, seed, count);
    const [first, second] = await createMaps(hand.core);
    const close = (emotions: Awaited<ReturnType<typeof slowEmotions>>) =>
      emotions.map((one) => ({
        ...one,
        mean: one.mean === null ? null : expect.closeTo(one.mean, 9),
        deviation: one.deviation === null ? null : expect.closeTo(one.deviation, 9),
        interval: one.interval && one.interval.map((end) => expect.closeTo(end, 9)),
      }));
    expect(await hand.core.call('journeys.emotions', { id: first! })).toEqual(
      close(await slowEmotions(hand.core, first!)),
    );
    expect(await hand.core.call('journeys.emotions', { id: second! })).toEqual(
      close(await slowEmotions(hand.core, second!)),
    );
  });

  it('take a passage that was rated twice as one voice, with the mean of its ratings', async () => {
    const { call } = hand.core;
    const map = await createJourney(hand.core, hand.study);
    const [first, second, third] = hand.study.codings;
    await call('codings.rate', { ids: [first!], valence: -2 });
    await call('codings.rate', { ids: [second!], valence: 2 });
    await call('codings.rate', { ids: [third!], valence: 0 });
    const emotions = await call('journeys.emotions', { id: map.journeyId });
    const look = { stageId: map.stages[0], mean: -0.5, passages: 2, codings: 3, participants: 2, corrected: null };
    expect(emotions).toMatchObject([
      { ...look, personaId: null },
      { ...look, personaId: map.personaId },
      { stageId: map.stages[1], mean: null, passages: 0, codings: 0, interval: null },
      { stageId: map.stages[1], personaId: map.personaId },
    ]);
    expect(emotions[0]!.deviation).toBeCloseTo(Math.sqrt(4.5));
  });

  it('are corrected by hand, the computed ones staying, until that is taken back', async () => {
    const { call } = hand.core;
    const map = await createJourney(hand.core, hand.study);
    const point = { laneId: map.emotionLaneId, stageId: map.stages[0], personaId: null };
    await call('journeys.correctEmotion', { ...point, valence: -1.5, reason: 'Sighs' });
    await call('journeys.correctEmotion', { ...point, valence: -1, reason: 'Sighs' });
    const everybody = async () => (await call('journeys.emotions', { id: map.journeyId }))[0]!;
    expect(await everybody()).toMatchObject({ mean: null, corrected: { valence: -1, reason: 'Sighs' } });
    await call('journeys.correctEmotion', { ...point, valence: null, reason: '' });
    expect((await everybody()).corrected).toBeNull();
  });
});
