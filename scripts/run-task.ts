import { say, TaskError } from './say.ts';

type Task = (args: readonly string[]) => Promise<number>;

const tasks: Readonly<Record<string, () => Promise<Task>>> = {
  start: async () => (await import('./start.ts')).start,
  test: async () => (await import('./test.ts')).test,
  check: async () => (await import('./test.ts')).check,
  bench: async () => (await import('./bench.ts')).bench,
  motif: async () => (await import('./motif.ts')).motif,
  build: async () => (await import('./build.ts')).build,
  sample: async () => (await import('./sample.ts')).sample,
  installers: async () => (await import('./installers.ts')).installers,
};

async function run([name = '', ...args]: readonly string[]): Promise<number> {
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (!task) {
    say(`There is no task “${name}”. Tasks: ${Object.keys(tasks).join(', ')}.`);
    return 2;
  }
  return (await task())(args);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof TaskError)) throw error;
  say(error.message);
  process.exitCode = 1;
}
