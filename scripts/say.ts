/** One line for people. Standard output belongs to results, so it goes to standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** What a task can't do, in a sentence; ends it with exit 1 and without a stack. */
export class TaskError extends Error {}
