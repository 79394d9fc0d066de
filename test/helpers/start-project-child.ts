import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const script = join(import.meta.dirname, 'project-child.ts');

export interface ProjectChild {
  /** Ends it at once, without a chance to tidy up. */
  readonly kill: () => Promise<void>;
}

/** Starts project-child.ts in a process of its own and waits until it has done its task. */
export async function startProjectChild(task: string, path: string): Promise<ProjectChild> {
  const child = spawn(process.execPath, [script, task, path], { stdio: ['ignore', 'pipe', 'ignore'] });
  const exited = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), exited]);
  if (child.exitCode !== null) throw new Error(`The child that should ${task} ended with ${child.exitCode}`);
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** Runs a task of project-child.ts that ends itself; says by which signal. */
export async function runProjectChild(task: string, ...args: readonly string[]): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [script, task, ...args], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.signalCode;
}
