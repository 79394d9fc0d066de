import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { findProgram } from './find-program.ts';

interface Display {
  /** What DISPLAY is to be; undefined where the system needs none. */
  readonly name: string | undefined;
  close(): void;
}

/** An X server of our own on Linux, so that windows of tests appear on nobody's desk. */
export async function openVirtualDisplay(): Promise<Display> {
  const xvfb = process.platform === 'linux' ? findProgram('Xvfb') : null;
  if (!xvfb) return { name: process.env.DISPLAY, close: () => undefined };
  const args = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-noreset'];
  const server = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const numbers = server.stdio[3] as Readable;
  const [number] = (await Promise.race([
    once(numbers, 'data'),
    once(server, 'exit').then(() => Promise.reject(new Error('Xvfb did not start.'))),
  ])) as [Buffer];
  return { name: `:${number.toString().trim()}`, close: () => server.kill() };
}
