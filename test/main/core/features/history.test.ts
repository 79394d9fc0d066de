import { copyFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallName } from '../../../../src-main/shared/contract/index.ts';
import { createTestCore } from '../../../helpers/create-test-core.ts';
import type { TestCore } from '../../../helpers/create-test-core.ts';
import { dumpProject } from '../../../helpers/dump-project.ts';
import { randomStep } from '../../../helpers/random-step.ts';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

async function repeat(
  core: TestCore,
  name: CallName & ('history.undo' | 'history.redo'),
  times: number,
): Promise<void> {
  for (let time = 0; time < times; time++) await core.call(name, {});
}

async function createCodes(core: TestCore, count: number): Promise<void> {
  for (let number = 0; number < count; number++) await core.call('codes.create', { name: `Number ${number}` });
}

describe('the history', () => {
  it('says what undo and redo would do', async () => {
    await hand.core.call('codes.create', { name: 'New' });
    expect(await hand.core.call('history.state', {})).toMatchObject({
      undo: { label: 'codes.create', details: { code: 'New' } },
      redo: null,
    });
    await hand.core.call('history.undo', {});
    expect(await hand.core.call('history.state', {})).toMatchObject({ redo: { label: 'codes.create' }, redoCount: 1 });
  });

  it('goes back to the empty project and forward to all of it', async () => {
    const { undoCount } = await hand.core.call('history.state', {});
    const full = dumpProject(hand.path);
    await repeat(hand.core, 'history.undo', undoCount);
    expect(await hand.core.call('project.summary', {})).toEqual({
      documents: 0,
      participants: 0,
      interviewers: 0,
      codes: 0,
      codings: 0,
      findings: 0,
    });
    await expect(hand.core.call('history.undo', {})).rejects.toMatchObject({ code: 'nothing-to-undo' });
    await repeat(hand.core, 'history.redo', undoCount);
    expect(dumpProject(hand.path)).toEqual(full);
    await expect(hand.core.call('history.redo', {})).rejects.toMatchObject({ code: 'nothing-to-redo' });
  });

  it('outlives closing and opening, half undone', async () => {
    const { undoCount } = await hand.core.call('history.state', {});
    const full = dumpProject(hand.path);
    await repeat(hand.core, 'history.undo', 7);
    await hand.core.call('project.close', {});
    await hand.core.call('project.open', { path: hand.path });
    expect(await hand.core.call('history.state', {})).toMatchObject({ undoCount: undoCount - 7, redoCount: 7 });
    await repeat(hand.core, 'history.redo', 7);
    expect(dumpProject(hand.path)).toEqual(full);
  });

  it('keeps the last five hundred steps, also after closing', async () => {
    await createCodes(hand.core, 510);
    await hand.core.call('project.close', {});
    await hand.core.call('project.open', { path: hand.path });
    expect(await hand.core.call('history.state', {})).toMatchObject({ undoCount: 500 });
    await repeat(hand.core, 'history.undo', 500);
    const codes = await hand.core.call('codes.tree', {});
    expect(codes.filter(({ name }) => name.startsWith('Number')).map(({ name }) => name)).toEqual(
      Array.from({ length: 10 }, (_, number) => `Number ${number}`),
    );
  });

  it('lists its steps, the latest first, with who did them', async () => {
    await hand.core.call('preferences.set', { researcher: '林' });
    await hand.core.call('codes.create', { name: 'New' });
    await hand.core.call('codes.create', { name: 'Newer' });
    await hand.core.call('history.undo', {});
    const [last, before] = await hand.core.call('history.steps', {});
    expect(last).toMatchObject({ label: 'codes.create', details: { code: 'Newer' }, researcher: '林', isUndone: true });
    expect(before).toMatchObject({ details: { code: 'New' }, isUndone: false });
    expect(await hand.core.call('history.steps', { limit: 1 })).toEqual([last]);
  });

  it('goes to any step, back and forth, in one go', async () => {
    const steps = (await hand.core.call('history.steps', {})).toReversed();
    const full = dumpProject(hand.path);
    const third = steps[2]!.id;
    expect(await hand.core.call('history.goTo', { stepId: third })).toEqual({ undone: steps.length - 3, redone: 0 });
    expect((await hand.core.call('history.state', {})).undo).toMatchObject({ id: third });
    expect(await hand.core.call('history.goTo', { stepId: 0 })).toEqual({ undone: 3, redone: 0 });
    expect(await hand.core.call('history.goTo', { stepId: steps.at(-1)!.id })).toEqual({
      undone: 0,
      redone: steps.length,
    });
    expect(dumpProject(hand.path)).toEqual(full);
    expect(await hand.core.call('history.goTo', { stepId: steps.at(-1)!.id })).toEqual({ undone: 0, redone: 0 });
    await expect(hand.core.call('history.goTo', { stepId: 99_999 })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('forgets what was undone when something new is done, not when something is refused or does nothing', async () => {
    await hand.core.call('history.undo', {});
    await expect(hand.core.call('codes.create', { name: 'Need' })).rejects.toMatchObject({ code: 'name-taken' });
    await hand.core.call('codes.update', { id: hand.study.codes.need });
    expect(await hand.core.call('history.state', {})).toMatchObject({ redoCount: 1 });
    await hand.core.call('codes.create', { name: 'New' });
    expect(await hand.core.call('history.state', {})).toMatchObject({ redo: null, redoCount: 0 });
  });

  it('announces the tables that changed, once a command', async () => {
    hand.core.changes.length = 0;
    await hand.core.call('codes.create', { name: 'New' });
    await hand.core.call('history.undo', {});
    await hand.core.call('codes.tree', {});
    expect(hand.core.changes.map((topics) => topics.toSorted())).toEqual([
      ['code', 'codeEvent', 'history'],
      ['code', 'codeEvent', 'history'],
    ]);
  });

  it('takes back any commands in any order, and does them again, without a trace', { timeout: 60_000 }, async () => {
    await repeat(hand.core, 'history.undo', (await hand.core.call('history.state', {})).undoCount);
    const empty = dumpProject(hand.path);
    await fc.assert(
      fc.asyncProperty(fc.array(randomStep, { minLength: 100, maxLength: 100 }), async (steps) => {
        const core = createTestCore({ idPrefix: 'random' });
        const path = core.file('study.motif');
        copyFileSync(hand.study.path, path);
        await core.call('project.open', { path });

        for (const step of steps) await step(core);
        const after = dumpProject(path);
        const { undoCount } = await core.call('history.state', {});
        await repeat(core, 'history.undo', undoCount);
        expect(dumpProject(path)).toEqual(empty);
        await core.call('project.close', {});
        await core.call('project.open', { path });
        await repeat(core, 'history.redo', undoCount);

        expect(dumpProject(path)).toEqual(after);
        expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
        expect(core.bugs).toEqual([]);
        await core.close();
      }),
      { numRuns: 8 },
    );
  });
});
