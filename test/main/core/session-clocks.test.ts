import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDb, openDb } from '../../../src-main/core/db/open.ts';
import type { Db } from '../../../src-main/core/db/run.ts';
import { createSessionClocks } from '../../../src-main/core/session-clocks.ts';
import type { SessionClocks } from '../../../src-main/core/session-clocks.ts';

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
    expect(openClocks().read('one')).toMatchObject({ elapsed: 0, isRunning: false });
  });

  it('goes on over midnight, and each for itself', () => {
    const clocks = openClocks();
    clocks.set('one', { isRunning: true });
    pass(minute);
    clocks.set('two', { isRunning: true });
    pass(minute);
    expect(clocks.read('one')).toMatchObject({ elapsed: 2 * minute, isRunning: true });
    expect(clocks.read('two')).toMatchObject({ elapsed: minute, isRunning: true });
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
    expect(clocks.read('one')).toMatchObject({ elapsed: minute, isRunning: false });
    clocks.set('one', { isRunning: true, elapsed: 10 * minute });
    pass(minute);
    expect(clocks.read('one')).toMatchObject({ elapsed: 11 * minute, isRunning: true });
  });

  it('goes on after a crash by the time that went by', async () => {
    const clocks = openClocks();
    clocks.set('one', { isRunning: true });
    pass(5 * minute);
    clocks.save('one');
    pass(minute);
    const later = await crash(2 * minute);
    expect(later.read('one')).toMatchObject({ elapsed: 8 * minute, isRunning: true });
    pass(minute);
    expect(later.read('one')).toMatchObject({ elapsed: 9 * minute, isRunning: true });
  });

  it('goes on from what was kept where the system clock was put back meanwhile', async () => {
    const clocks = openClocks();
    clocks.set('one', { isRunning: true });
    pass(5 * minute);
    clocks.save('one');
    expect((await crash(-60 * minute)).read('one')).toMatchObject({ elapsed: 5 * minute, isRunning: true });
  });

  it('stands where it was kept when the program was away for longer than a session takes', async () => {
    const clocks = openClocks();
    clocks.set('one', { isRunning: true });
    pass(5 * minute);
    clocks.save('one');
    expect((await crash(20 * 60 * minute)).read('one')).toMatchObject({ elapsed: 5 * minute, isRunning: false });
  });
});

describe('a time in which nobody was there', () => {
  const hour = 60 * minute;
  /** The machine sleeps: no beat comes. */
  const sleep = (clocks: SessionClocks, length: number) => {
    clocks.beat();
    pass(length);
  };
  /** It is awake, and nobody does anything. */
  const idle = (clocks: SessionClocks, minutes: number) =>
    Array.from({ length: minutes }).forEach(() => {
      pass(minute);
      clocks.beat();
    });

  const begin = () => {
    const clocks = openClocks();
    clocks.set('one', { isRunning: true });
    idle(clocks, 10);
    clocks.save('one');
    return clocks;
  };
  const begun = { since: justBeforeMidnight + 10 * minute, from: 10 * minute };
  const lunch = { reason: 'asleep', ...begun, length: 55 * minute, isCounted: true };

  it('is told when the machine slept over lunch, while the clock goes on', () => {
    const clocks = begin();
    sleep(clocks, 55 * minute);
    expect(clocks.read('one')).toEqual({ elapsed: 65 * minute, isRunning: true, away: lunch });
    pass(minute);
    expect(clocks.read('one')).toEqual({ elapsed: 66 * minute, isRunning: true, away: lunch });
  });

  it.each([
    ['left out', false, 11 * minute],
    ['counted', true, 66 * minute],
  ])('is %s, where somebody says so', (_how, countsAway, elapsed) => {
    const clocks = begin();
    sleep(clocks, 55 * minute);
    clocks.read('one');
    pass(minute);
    expect(clocks.set('one', { countsAway })).toEqual({ elapsed, isRunning: true, away: null });
    pass(minute);
    expect(clocks.read('one')).toEqual({ elapsed: elapsed + minute, isRunning: true, away: null });
  });

  it('stays counted once a turn has its time from it, but not by a word that is being typed, or by an earlier turn', () => {
    const clocks = begin();
    sleep(clocks, 55 * minute);
    clocks.save('one');
    expect(clocks.read('one').away).toEqual(lunch);
    clocks.settle('one', 9 * minute);
    expect(clocks.read('one').away).toEqual(lunch);
    clocks.settle('one', 65 * minute);
    expect(clocks.read('one')).toEqual({ elapsed: 65 * minute, isRunning: true, away: null });
  });

  it('is one where the machine woke for a moment', () => {
    const clocks = begin();
    sleep(clocks, 40 * minute);
    idle(clocks, 2);
    pass(13 * minute);
    expect(clocks.read('one').away).toEqual(lunch);
  });

  it('stops the clock where it began, when the machine slept over night', () => {
    const clocks = begin();
    sleep(clocks, 14 * hour);
    const away = { reason: 'asleep', ...begun, length: 14 * hour, isCounted: false };
    expect(clocks.read('one')).toEqual({ elapsed: 10 * minute, isRunning: false, away });
    pass(3 * minute);
    expect(clocks.read('one').elapsed).toBe(10 * minute);
  });

  it.each([
    ['left out', false, 10 * minute],
    ['counted, to the moment when that is said', true, 14 * hour + 13 * minute],
  ])('goes on after a night that is %s', (_how, countsAway, elapsed) => {
    const clocks = begin();
    sleep(clocks, 14 * hour);
    clocks.read('one');
    pass(3 * minute);
    expect(clocks.set('one', { countsAway })).toEqual({ elapsed, isRunning: true, away: null });
  });

  it('goes on from where it stopped when the clock is just started', () => {
    const clocks = begin();
    sleep(clocks, 14 * hour);
    clocks.read('one');
    expect(clocks.set('one', { isRunning: true })).toEqual({ elapsed: 10 * minute, isRunning: true, away: null });
  });

  it('is no time away while the machine is awake, up to six hours without a word', () => {
    const clocks = begin();
    idle(clocks, 6 * 60);
    expect(clocks.read('one')).toEqual({ elapsed: 10 * minute + 6 * hour, isRunning: true, away: null });
    idle(clocks, 1);
    const away = { reason: 'idle', ...begun, length: 6 * hour + minute, isCounted: false };
    expect(clocks.read('one')).toEqual({ elapsed: 10 * minute, isRunning: false, away });
  });

  it('is told after the program was closed, from its last sign of life', async () => {
    const clocks = begin();
    idle(clocks, 20);
    const later = await crash(30 * minute);
    const since = justBeforeMidnight + 30 * minute;
    const away = { reason: 'closed', since, from: 30 * minute, length: 30 * minute, isCounted: true };
    expect(later.read('one')).toEqual({ elapsed: 60 * minute, isRunning: true, away });
    expect(later.set('one', { countsAway: false })).toEqual({ elapsed: 30 * minute, isRunning: true, away: null });
  });

  it('is not told of a crash, nor of a clock that stood', async () => {
    begin();
    expect((await crash(minute)).read('one').away).toBeNull();
    openClocks().set('one', { isRunning: false });
    expect((await crash(9 * hour)).read('one')).toMatchObject({ isRunning: false, away: null });
  });

  it('is told of a session beside one that was deleted while its clock ran', async () => {
    const clocks = begin();
    clocks.set('two', { isRunning: true });
    db.sqlite.exec("DELETE FROM session WHERE id = 'one'");
    idle(clocks, 3);
    const later = await crash(10 * minute);
    expect(later.read('two')).toMatchObject({ elapsed: 13 * minute, away: { from: 3 * minute } });
    expect(later.read('one')).toEqual({ elapsed: 0, isRunning: false, away: null });
  });

  it('may be said of nothing', () => {
    const clocks = begin();
    expect(clocks.set('one', { countsAway: false })).toEqual({ elapsed: 10 * minute, isRunning: true, away: null });
  });
});
