import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface ProjectChild {
  /** Ends it at once, without a chance to tidy up. */
  readonly kill: () => Promise<void>;
}

/** Starts project-child.ts in a process of its own and waits until it has done its task. */
export async function startProjectChild(task: string, path: string): Promise<ProjectChild> {
  const script = join(import.meta.dirname, 'project-child.ts');
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
