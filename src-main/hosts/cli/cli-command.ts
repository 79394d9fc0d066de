import type { ParseArgsConfig } from 'node:util';
import type { AppError } from '../../shared/errors.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { Cli } from './cli.ts';

export interface CliOutcome {
  /** What `--json` prints. */
  readonly value: unknown;
  /** The same in words. */
  readonly text: string;
  /** What whoever hands the result on should know: said on standard error. */
  readonly warning?: string | undefined;
  /** Set where there is a result, and yet the answer is no: printed as well, and the exit code is 1. */
  readonly refusal?: AppError;
}

export interface CliCommand {
  readonly name: string;
  /** What follows the name, one line a form. */
  readonly usage: readonly string[];
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** The fewest and the most arguments that are no options. */
  readonly positionals: readonly [number, number];
  run(cli: Cli, args: CliArguments): Promise<CliOutcome>;
}
