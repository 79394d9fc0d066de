import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

export interface ProcessCost {
  readonly milliseconds: number;
  /** The most that it and its children held at a time, in megabytes; what several share is counted once. */
  readonly megabytes: number;
}

const between = 120;

/** Runs a program to its end. */
export async function measureProcess(program: string, options: readonly string[]): Promise<ProcessCost> {
  const startedAt = performance.now();
  const child = spawn(program, [...options], { stdio: ['ignore', 'ignore', 'ignore'] });
  let [isRunning, megabytes] = [true, 0];
  const ended = once(child, 'exit').then(([code]) => {
    isRunning = false;
    if (code !== 0) throw new Error(`${program} ended with ${String(code)}`);
    return performance.now() - startedAt;
  });
  const watching = (async () => {
    while (isRunning) {
      megabytes = Math.max(megabytes, memoryOf(child.pid!));
      await wait(between);
    }
  })();
  const milliseconds = await ended;
  await watching;
  return { milliseconds, megabytes };
}

/** Of a process and all below it, in megabytes. */
function memoryOf(root: number): number {
  const parents = readParents();
  const isBelow = (pid: number): boolean => pid === root || (parents.has(pid) && isBelow(parents.get(pid)!));
  return [...parents.keys()].filter(isBelow).reduce((sum, pid) => sum + shareOf(pid), 0);
}

function readParents(): ReadonlyMap<number, number> {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  return new Map(pids.map((pid) => [Number(pid), Number(/\) \S (\d+)/u.exec(readProc(pid, 'stat'))?.[1] ?? 0)]));
}

const shareOf = (pid: number): number =>
  Number(/Pss: +(\d+) kB/u.exec(readProc(String(pid), 'smaps_rollup'))?.[1] ?? 0) / 1000;

function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // It has ended meanwhile.
    return '';
  }
}
