import type { CoreOptions } from '../../core/core-options.ts';
import type { Language } from '../../shared/contract/values.ts';

/** What the command line has of the world around it. */
export interface CliIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** All of standard input. */
  readonly readInput: () => Promise<string>;
  /** Whether `err` is a terminal, where a line can be written over. */
  readonly isTerminal: boolean;
  /** Milliseconds; progress lines keep a distance by it. */
  readonly clock: () => number;
  readonly cwd: string;
  /** What the environment asks for. */
  readonly language: Language | null;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  readonly coreOptions: CoreOptions;
}
