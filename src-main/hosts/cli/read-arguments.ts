import { parseArgs } from 'node:util';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand } from './cli-command.ts';
import { UsageError } from './usage-error.ts';

const everyCommand = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export function readArguments(command: CliCommand, argv: readonly string[]): CliArguments {
  const { values: parsed, positionals } = parse(command, argv);
  const values: Readonly<Record<string, unknown>> = parsed;
  const texts = (option: string) => [values[option] ?? []].flat().filter((value) => typeof value === 'string');
  const text = (option: string) => texts(option).at(-1);
  const isHelp = values.help === true;
  if (!isHelp) checkCount(command, positionals.length);
  return {
    positionals,
    isJson: values.json === true,
    isHelp,
    text,
    texts,
    isSet: (option) => values[option] === true,
    required: (option) => {
      const value = text(option);
      if (value === undefined) throw new UsageError('option-missing', { option: `--${option}` });
      return value;
    },
  };
}

function parse(command: CliCommand, argv: readonly string[]) {
  try {
    const options = { ...command.options, ...everyCommand };
    return parseArgs({ args: withJoinedValues(argv, options), options, allowPositionals: true });
  } catch (error) {
    throw toUsageError(error);
  }
}

/** `--quote "- yes"` as `--quote=- yes`: a value may begin with a dash, unless it is an option of this command. */
function withJoinedValues(argv: readonly string[], options: CliCommand['options']): string[] {
  const names = new Set(Object.entries(options).flatMap(([name, { short }]) => [`--${name}`, `-${short ?? name}`]));
  const args: string[] = [];
  for (const arg of argv) {
    const before = args.at(-1) ?? '';
    const isValue = options[before.slice(2)]?.type === 'string' && before.startsWith('--') && !args.includes('--');
    const isOption = names.has(arg.replace(/=.*$/s, ''));
    if (isValue && arg.startsWith('-') && arg !== '-' && !isOption) args[args.length - 1] = `${before}=${arg}`;
    else args.push(arg);
  }
  return args;
}

function checkCount(command: CliCommand, count: number): void {
  const [fewest, most] = command.positionals;
  if (count < fewest) throw new UsageError('arguments-missing', { count: fewest - count });
  if (count > most) throw new UsageError('arguments-many', { count: count - most });
}

function toUsageError(error: unknown): unknown {
  if (!(error instanceof TypeError) || !('code' in error)) return error;
  const option = /'(?:-\w, )?([^' ]+)/.exec(error.message)?.[1] ?? '';
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return new UsageError('option-unknown', { option });
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return new UsageError('option-value', { option });
  return error;
}
