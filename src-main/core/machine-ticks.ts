import { uptime } from 'node:os';

/** The system says how long it is up in whole seconds on some machines. */
const roughness = 1_500;

/**
 * Milliseconds that only go forward, whatever is done to the system's clock. Where the fine clock stands still while the machine
 * sleeps, the time for which the machine is up tells how long it slept.
 */
export function createMachineTicks(
  fine: () => number = () => performance.now(),
  up: () => number = () => uptime() * 1000,
): () => number {
  const begin = { fine: fine(), up: up() };
  let slept = 0;
  return () => {
    const passed = fine() - begin.fine;
    const behind = up() - begin.up - passed;
    if (behind > slept + roughness) slept = behind;
    return passed + slept;
  };
}
