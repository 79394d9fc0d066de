import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDb, openDb } from '../../../src-main/core/db/open.ts';
import type { Db } from '../../../src-main/core/db/run.ts';
import { createSessionClocks } from '../../../src-main/core/session-clocks.ts';

const minute = 60_000;
const justBeforeMidnight = Date.UTC(2026, 2, 28, 23, 59);
let folder: string;
let db: Db;
let [wall, tick] = [0, 0];

const openClocks = () => createSessionClocks(db, { clock: () => wall, ticks: () => tick });
const pass = (milliseconds: number) => {
  wall += milliseconds;
  tick += milliseconds;
};
const close = () => {
  db.statements.clear();
  db.sqlite.close();
};

beforeEach(async () => {
  [wall, tick] = [justBeforeMidnight, 77];
  folder = mkdtempSync(join(tmpdir(), 'motif-clock-'));
  db = await createDb(join(folder, 'clock.motif'));
  db.sqlite.exec(`INSERT INTO project (number, id, name, language, createdAt) VALUES (1, 'p', 'P', 'en', 0);
    INSERT INTO session (id, name, method, place, noteTakers, createdAt)
    VALUES ('one', 'One', 'interview', '', '[]', 0), ('two', 'Two', 'interview', '', '[]', 0)`);
});
afterEach(() => {
  close();
  rmSync(folder, { recursive: true });
});

/** The program ends without a word; another begins, after that time, at a tick of its own. */
async function crash(away: number) {
  close();
  wall += away;
  tick = 3;
  db = await openDb(join(folder, 'clock.motif'));
  return openClocks();
}

describe('the clock of a session', () => {
  it('stands at nothing until it is started', () => {
    expect(openClocks().read('one')).toEqual({ elapsed: 0, isRunning: false });
  });

  it('goes on over midnight, and each for itself', () => {
    const clocks = openClocks();
    clocks.set('one', { isRunning: true });
    pass(minute);
    clocks.set('two', { isRunning: true });
    pass(minute);
    expect(clocks.read('one')).toEqual({ elapsed: 2 * minute, isRunning: true });
    expect(clocks.read('two')).toEqual({ elapsed: minute, isRunning: true });
  });

  it.each([
    ['forward', 3_600_000],
    ['back', -3_600_000],
    ['to another day', 40 * 3_600_000],
  ])('does not follow a system clock that is put %s', (_where, by) => {
    const clocks = openClocks();
    clocks.set('one', { isRunning: true });
    pass(minute);
    wall += by;
    pass(minute);
    expect(clocks.read('one').elapsed).toBe(2 * minute);
  });

  it('stands while it is paused, and can be set', () => {
    const clocks = openClocks();
    clocks.set('one', { isRunning: true });
    pass(minute);
    clocks.set('one', { isRunning: false });
    pass(minute);
    expect(clocks.read('one')).toEqual({ elapsed: minute, isRunning: false });
    clocks.set('one', { isRunning: true, elapsed: 10 * minute });
    pass(minute);
    expect(clocks.read('one')).toEqual({ elapsed: 11 * minute, isRunning: true });
  });

  it('goes on after a crash by the time that went by', async () => {
    const clocks = openClocks();
    clocks.set('one', { isRunning: true });
    pass(5 * minute);
    clocks.save('one');
    pass(minute);
    const later = await crash(2 * minute);
    expect(later.read('one')).toEqual({ elapsed: 8 * minute, isRunning: true });
    pass(minute);
    expect(later.read('one')).toEqual({ elapsed: 9 * minute, isRunning: true });
  });

  it('goes on from what was kept where the system clock was put back meanwhile', async () => {
    const clocks = openClocks();
    clocks.set('one', { isRunning: true });
    pass(5 * minute);
    clocks.save('one');
    expect((await crash(-60 * minute)).read('one')).toEqual({ elapsed: 5 * minute, isRunning: true });
  });

  it('stands where it was kept when the program was away for longer than a session takes', async () => {
    const clocks = openClocks();
    clocks.set('one', { isRunning: true });
    pass(5 * minute);
    clocks.save('one');
    expect((await crash(20 * 60 * minute)).read('one')).toEqual({ elapsed: 5 * minute, isRunning: false });
  });
});
