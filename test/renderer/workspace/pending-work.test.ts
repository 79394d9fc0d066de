import { expect, it } from 'vitest';
import { afterPendingWork, hasPendingWork, registerPendingWork } from '../../../src-renderer/workspace/pending-work.ts';

function typing() {
  const state = { isPending: true, done: [] as string[] };
  const unregister = registerPendingWork({
    hasPending: () => state.isPending,
    flush: async () => {
      await Promise.resolve();
      state.isPending = false;
      state.done.push('sent');
    },
  });
  return { state, unregister };
}

it('runs a command at once where nothing is pending', () => {
  const done: string[] = [];
  afterPendingWork(() => done.push('command'));
  expect(done).toEqual(['command']);
});

it('runs a command after what was typed before it', async () => {
  const { state, unregister } = typing();
  await new Promise<void>((resolve) => afterPendingWork(() => resolve(void state.done.push('command'))));
  unregister();
  expect(state.done).toEqual(['sent', 'command']);
});

it('asks nobody who is gone', () => {
  const { unregister } = typing();
  unregister();
  expect(hasPendingWork()).toBe(false);
});
