import type { Progress } from '../../shared/rpc/port.ts';
import type { CliIo } from './cli-io.ts';
import type { Words } from './words.ts';

export interface ProgressWriter {
  show(progress: Progress): void;
  clear(): void;
}

const clearLine = '\r\u001b[2K';
const lineDistance = 1000;

/** In a terminal one line that is written over; elsewhere a plain line a second, and none for what takes less. */
export function createProgressWriter(io: CliIo, words: Words): ProgressWriter {
  let lastAt = io.clock();
  let isShown = false;

  const lineOf = ({ stage, done, total, item }: Progress) => {
    const share = total > 0 ? ` ${done}/${total}` : '';
    return `${words(`progress.${stage}`, { count: total })}${share}${item === undefined ? '' : ` ${item}`}`;
  };

  return {
    show: (progress) => {
      if (io.isTerminal) {
        isShown = true;
        return io.err(`${clearLine}${lineOf(progress)}`);
      }
      if (io.clock() - lastAt < lineDistance) return;
      lastAt = io.clock();
      io.err(`${lineOf(progress)}\n`);
    },
    clear: () => {
      if (isShown) io.err(clearLine);
      isShown = false;
    },
  };
}
