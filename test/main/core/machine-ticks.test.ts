import { describe, expect, it } from 'vitest';
import { createMachineTicks } from '../../../src-main/core/machine-ticks.ts';

/** A machine whose fine clock stands while it sleeps; how long it is up is told in whole seconds. */
function createMachine() {
  let [fine, up] = [5_000, 900_400];
  const ticks = createMachineTicks(
    () => fine,
    () => Math.floor(up / 1000) * 1000,
  );
  return {
    ticks,
    pass: (milliseconds: number) => {
      fine += milliseconds;
      up += milliseconds;
    },
    sleep: (milliseconds: number) => {
      up += milliseconds;
    },
  };
}

describe('the ticks of a machine', () => {
  it('follow the fine clock, not the rough one', () => {
    const { ticks, pass } = createMachine();
    pass(700);
    expect(ticks()).toBe(700);
    pass(50);
    expect(ticks()).toBe(750);
  });

  it('count the time for which the machine slept', () => {
    const { ticks, pass, sleep } = createMachine();
    pass(10_000);
    sleep(3_600_000);
    pass(2_000);
    expect(Math.abs(ticks() - 3_612_000)).toBeLessThan(1_000);
    sleep(60_000);
    expect(Math.abs(ticks() - 3_672_000)).toBeLessThan(2_000);
  });

  it('never go back', () => {
    const { ticks, pass, sleep } = createMachine();
    const seen = [300, 4_000, 0, 900].map((time) => {
      pass(time);
      sleep(time);
      return ticks();
    });
    expect(seen).toEqual(seen.toSorted((one, other) => one - other));
  });
});
