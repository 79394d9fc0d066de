import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginCapture } from '../../../../helpers/begin-capture.ts';
import type { Capture } from '../../../../helpers/begin-capture.ts';
import { createStudy } from '../../../../helpers/create-study.ts';
import { createTestCore } from '../../../../helpers/create-test-core.ts';
import type { TestCore } from '../../../../helpers/create-test-core.ts';

let core: TestCore;
let capture: Capture;
let tick = 5_000;

beforeEach(async () => {
  core = createTestCore({ ticks: () => tick });
  capture = await beginCapture(core, await createStudy(core));
});
afterEach(() => core.close());

const clock = () => core.call('capture.clock', { sessionId: capture.sessionId });

describe('the clock while notes are taken', () => {
  it('counts ticks, whatever the system’s clock says', async () => {
    tick += 90_000;
    expect(await clock()).toMatchObject({ elapsed: 90_000, isRunning: true });
  });

  it('stands at the end of the notes, and goes on from there', async () => {
    tick += 60_000;
    await core.call('capture.end', { sessionId: capture.sessionId });
    tick += 60_000;
    expect(await clock()).toMatchObject({ elapsed: 60_000, isRunning: false });
    await core.call('capture.start', { sessionId: capture.sessionId });
    tick += 1_000;
    expect(await clock()).toMatchObject({ elapsed: 61_000, isRunning: true });
  });

  it('does not run once the beginning of the notes was undone', async () => {
    await core.call('history.undo', {});
    expect((await clock()).isRunning).toBe(false);
    await core.call('capture.start', { sessionId: capture.sessionId });
    tick += 2_000;
    expect(await clock()).toMatchObject({ elapsed: 2_000, isRunning: true });
  });

  it('is kept when the project is closed', async () => {
    tick += 60_000;
    await capture.say('Anna', 'One minute in', 60);
    await core.call('project.close', {});
    await core.call('project.open', { path: core.file('study.motif') });
    const { elapsed, isRunning } = await clock();
    expect(isRunning).toBe(true);
    expect(elapsed).toBeGreaterThanOrEqual(60_000);
    expect(elapsed).toBeLessThan(180_000);
  });
});

describe('what is being typed', () => {
  it('is forgotten with the turn that it becomes', async () => {
    const { sessionId, people } = capture;
    const draft = { participantId: people.Anna!, text: 'So slow !!', at: 7000 };
    await core.call('capture.keepDraft', { sessionId, draft });
    await capture.say('Anna', draft.text, 7);
    expect(await core.call('capture.draft', { sessionId })).toBeNull();
  });
});
