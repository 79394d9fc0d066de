import type { CliArguments } from './cli-arguments.ts';
import type { CliOutcome } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { UsageError } from './usage-error.ts';

export type CliForm = (cli: Cli, args: CliArguments) => Promise<CliOutcome>;

/** The form of a command whose option is given; two of them can't be. */
export function chooseForm(args: CliArguments, forms: Readonly<Record<string, CliForm>>, otherwise: CliForm): CliForm {
  const [option, other] = Object.keys(forms).filter((name) => args.texts(name).length > 0 || args.isSet(name));
  if (other !== undefined) throw new UsageError('options-conflict', { first: `--${option}`, second: `--${other}` });
  return (option === undefined ? undefined : forms[option]) ?? otherwise;
}
