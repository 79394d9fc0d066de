import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes bugs to `file` with the name of the call; never what the call was given, which may be a participant's words. */
export function createBugLog(file: string): (call: string, error: unknown) => void {
  return (call, error) => {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const line = `${new Date().toISOString()} ${call}: ${reason}\n`;
    process.stderr.write(line);
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, line);
  };
}
