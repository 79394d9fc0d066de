import type { CliArguments } from './cli-arguments.ts';
import { UsageError } from './usage-error.ts';

/** What is chosen by an option among these; undefined where it isn't given. */
export function readChoice<const Choice extends string | number>(
  args: CliArguments,
  option: string,
  choices: readonly Choice[],
): Choice | undefined {
  const text = args.text(option);
  if (text === undefined) return undefined;
  const chosen = choices.find((choice) => String(choice) === text.toLowerCase());
  if (chosen === undefined) throw new UsageError('option-value', { option: `--${option}` });
  return chosen;
}
