import { speakerNames } from '../../shared/contract/quotes.ts';
import type { SpeakerNaming } from '../../shared/contract/quotes.ts';
import { AppError } from '../../shared/errors.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { Cli } from './cli.ts';
import { readChoice } from './read-choice.ts';

/** What `readNaming` takes, as usage. */
export const namingUsage = `[--names ${speakerNames.join('|')}] [--attributes "Age,City"] [--all-quotes]`;
export const namingOptions = {
  names: { type: 'string' },
  attributes: { type: 'string' },
  'all-quotes': { type: 'boolean' },
} as const;

interface People {
  /** Undefined where nothing is said of it. */
  readonly naming: SpeakerNaming | undefined;
  readonly includesWithheld: boolean;
}

/** How people are named in what is written, and whether all are quoted: read at once, looked up in the project that is open then. */
export function readNaming(args: CliArguments): (cli: Cli) => Promise<People> {
  const by = readChoice(args, 'names', speakerNames);
  const names = (args.text('attributes') ?? '').split(/[,，]/u).flatMap((name) => name.trim() || []);
  const includesWithheld = args.isSet('all-quotes');
  return async (cli) => {
    if (by === undefined && names.length === 0) return { naming: undefined, includesWithheld };
    const attributeIds = await findAttributes(cli, names);
    return { naming: { by: by ?? 'pseudonym', attributeIds }, includesWithheld };
  };
}

async function findAttributes(cli: Cli, names: readonly string[]): Promise<string[]> {
  const attributes = (await cli.call('attributes.list', {})).filter(({ subject }) => subject === 'participant');
  return names.map((name) => {
    const found = attributes.find((attribute) => attribute.id === name || attribute.name === name);
    if (!found) throw new AppError('not-found', { kind: 'attribute', name });
    return found.id;
  });
}
