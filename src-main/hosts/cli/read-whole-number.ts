import type { CliArguments } from './cli-arguments.ts';
import { UsageError } from './usage-error.ts';

/** The whole number of an option, from the least to the most; undefined where it isn't given. */
export function readWholeNumber(
  args: CliArguments,
  option: string,
  [least, most]: readonly [number, number],
): number | undefined {
  const text = args.text(option);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new UsageError('option-value', { option: `--${option}` });
}
