import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginCapture } from '../../../../helpers/begin-capture.ts';
import type { Capture } from '../../../../helpers/begin-capture.ts';
import { dumpProject } from '../../../../helpers/dump-project.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

interface Said {
  readonly name: string;
  readonly text: string;
  readonly seconds: number;
}

const hand = useStudy();
const name = fc.constantFrom('Anna', 'Ben', 'Lin', '王小姐');
const text = fc.constantFrom('Yes', 'No, *sighs*', '太贵了 #价格', 'two\nlines !!', '@Ben why ??', '🙂');
const said = fc.array(fc.record({ name, text, seconds: fc.nat({ max: 40 }) }), { minLength: 1, maxLength: 14 });

async function sayAll(capture: Capture, turns: readonly Said[]) {
  for (const turn of turns) await capture.say(turn.name, turn.text, turn.seconds);
}

async function undo(steps: number) {
  for (let step = 0; step < steps; step += 1) await hand.core.call('history.undo', {});
}

/** Replaces the first letter; says what the document was before that. */
async function versionBefore(documentId: string) {
  const { call } = hand.core;
  const { text: now } = await call('documents.content', { id: documentId });
  const changes = [{ from: 0, to: 1, insert: 'x' }];
  await call('texts.edit', { documentId, length: now.length, changes, kind: 'replaced' });
  const [, kept] = await call('versions.list', { documentId });
  return { now, ...(await call('versions.content', { documentId, id: kept!.id })) };
}

describe('turns in any order', () => {
  it('stand by their times, keep their marks, and are known in versions', { timeout: 60_000 }, async () => {
    const capture = await beginCapture(hand.core, hand.study);
    const told = async () => (await capture.turns()).map(({ at, speaker, typed }) => [at, speaker, typed]);
    await fc.assert(
      fc.asyncProperty(said, async (turns) => {
        const before = dumpProject(hand.path);
        await sayAll(capture, turns);
        const inOrder = turns.toSorted((one, other) => one.seconds - other.seconds);
        expect(await told()).toEqual(inOrder.map((turn) => [turn.seconds * 1000, turn.name, turn.text]));

        const version = await versionBefore(capture.documentId);
        expect(version.text).toBe(version.now);
        const timed = inOrder.map((turn) => [turn.seconds * 1000, turn.name]);
        expect(version.turns.map(({ at, speaker }) => [at, speaker])).toEqual(timed);
        expect((await hand.core.call('project.check', {})).problems).toEqual([]);

        await undo(turns.length + 1);
        expect(dumpProject(hand.path)).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });

  it('go wherever another time says, are known in versions, and come back', { timeout: 60_000 }, async () => {
    const capture = await beginCapture(hand.core, hand.study);
    const { call } = hand.core;
    const told = async () =>
      (await capture.turns())
        .map(({ at, speaker, typed, marks }) => [at, speaker, typed, marks.map(({ kind }) => kind).sort()])
        .sort();
    const retimed = fc.record({ index: fc.nat(), seconds: fc.nat({ max: 45 }) });
    await fc.assert(
      fc.asyncProperty(said, retimed, async (turns, { index, seconds }) => {
        const empty = dumpProject(hand.path);
        await sayAll(capture, turns);
        const before = dumpProject(hand.path);
        const all = await capture.turns();
        const { start, typed, at } = all[index % all.length]!;
        const { sessionId } = capture;
        const { turn } = await call('capture.rewriteTurn', { sessionId, start, text: typed, at: seconds * 1000 });
        const after = await capture.turns();
        expect(after.map((one) => one.at)).toEqual(after.map((one) => one.at).toSorted((one, two) => one! - two!));
        expect(after.find((one) => one.start === turn!.start)).toMatchObject({ typed, at: seconds * 1000 });
        expect(after.map((one) => one.typed).sort()).toEqual(all.map((one) => one.typed).sort());
        expect((await call('project.check', {})).problems).toEqual([]);

        const shown = await told();
        const version = await versionBefore(capture.documentId);
        expect(version.text).toBe(version.now);
        expect(version.turns.map((one) => one.at)).toEqual(after.map((one) => one.at));
        await undo(1);
        expect(await told()).toEqual(shown);
        await undo(seconds * 1000 === at ? 0 : 1);
        expect(dumpProject(hand.path)).toEqual(before);
        await undo(turns.length);
        expect(dumpProject(hand.path)).toEqual(empty);
      }),
      { numRuns: 12 },
    );
  });
});
