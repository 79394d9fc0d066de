import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import type { Acknowledged } from './scripted-capture.ts';

const script = join(import.meta.dirname, 'capturing-child.ts');

export interface KillMoment {
  /** After how much was acknowledged. */
  readonly acknowledged: number;
  /** And how many milliseconds later. */
  readonly later: number;
}

/** Lets a process capture a session until it is killed; says all that it had acknowledged. */
export async function killCapture(
  path: string,
  sessionId: string,
  { acknowledged, later }: KillMoment,
): Promise<readonly Acknowledged[]> {
  const child = spawn(process.execPath, [script, path, sessionId], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  const said: Acknowledged[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(JSON.parse(line) as Acknowledged);
    if (said.length === acknowledged) void setTimeout(later).then(() => child.kill('SIGKILL'));
  }
  const [, signal] = (await closed) as [number | null, NodeJS.Signals | null];
  if (signal !== 'SIGKILL') throw new Error(`The capturing process ended with ${signal}`);
  return said;
}
