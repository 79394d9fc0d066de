import type { CallInput, CallName } from '../../shared/contract/index.ts';
import type { CliCommand } from './cli-command.ts';
import { UsageError } from './usage-error.ts';

export const callCommand: CliCommand = {
  name: 'call',
  usage: ['FILE.motif NAME [JSON | -]'],
  options: {},
  positionals: [2, 3],
  run: async (cli, args) => {
    const [project, name, json = '{}'] = args.positionals;
    const input = parseJson(json === '-' ? await cli.readInput() : json);
    await cli.open(project);
    // Name and input come from outside: the core checks both.
    const value = await cli.call(name as CallName, input as CallInput<CallName>);
    return { value, text: JSON.stringify(value, null, 2) };
  },
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError('json-invalid', { reason: (error as SyntaxError).message });
  }
}
