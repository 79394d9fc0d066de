import type { CallInput } from '../../shared/contract/index.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { Cli } from './cli.ts';
import { findDocument } from './find-document.ts';
import { placeIn, readPlace } from './read-place.ts';
import { readWantedQuery } from './read-wanted-query.ts';
import { UsageError } from './usage-error.ts';

type Sources = Pick<CallInput<'findings.addEvidence'>, 'passageIds' | 'places'>;

const ways = ['passage', 'codes', 'query', 'document'] as const;

export const evidenceOptions = {
  passage: { type: 'string', multiple: true },
  codes: { type: 'string', multiple: true },
  query: { type: 'string' },
  document: { type: 'string' },
  quote: { type: 'string' },
  range: { type: 'string' },
} as const;

/** How evidence is named, if it is; only one way can be used. */
export function refuseEvidenceConflicts(args: CliArguments): (typeof ways)[number] | null {
  const [way = null, other] = ways.filter((option) => args.texts(option).length > 0);
  if (other !== undefined) throw new UsageError('options-conflict', { first: `--${way}`, second: `--${other}` });
  const place = readPlace(args);
  if (way === 'document' && place === null) throw new UsageError('option-missing', { option: '--quote' });
  if (way !== 'document' && place !== null) throw new UsageError('option-missing', { option: '--document' });
  return way;
}

/** The passages, or the words of a document, that options name. */
export async function readEvidence(cli: Cli, args: CliArguments): Promise<Sources> {
  const way = refuseEvidenceConflicts(args);
  if (way === 'passage') return { passageIds: [...args.texts('passage')] };
  if (way === 'document') return { places: [await readWords(cli, args)] };
  if (way === null) return {};
  const { passages } = await cli.call('queries.run', { query: await readWantedQuery(cli, args) });
  return {
    passageIds: passages.flatMap(({ passageId }) => passageId ?? []),
    places: passages
      .filter(({ passageId }) => passageId === null)
      .map(({ documentId, start, end }) => ({ documentId, start, end })),
  };
}

async function readWords(cli: Cli, args: CliArguments) {
  const { id: documentId, text, version } = await findDocument(cli, args.required('document'));
  const [start, end] = placeIn(text, readPlace(args) ?? '');
  return { documentId, start, end, version };
}
