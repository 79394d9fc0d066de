import { completeDetails } from '../../shared/domain/complete-details.ts';
import type { ErrorCode, ErrorDetails } from '../../shared/errors.ts';
import type { Words } from './words.ts';

interface Refusal {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
}

/** An error as `--json` prints it, with a sentence for people. */
export function describeError(words: Words, { code, details }: Refusal): Refusal & { readonly message: string } {
  const reason = code === 'query-invalid' && { reason: words(`queryReason.${String(details.reason)}`) };
  return { code, details, message: words(wordsKey(code, details), { ...completeDetails(details), ...reason }) };
}

const namedKinds = [
  'finding',
  'evidence',
  'persona',
  'stage',
  'document',
  'code',
  'query',
  'participant',
  'board',
  'journey',
  'guide',
  'question',
  'attribute',
  'session',
  'report',
];

function wordsKey(code: ErrorCode, { kind, name }: ErrorDetails): string {
  const isKnownKind = ['document', 'code', 'finding', 'stage'].includes(kind as string);
  if (code === 'not-found' && name !== undefined && namedKinds.includes(kind as string))
    return `cli.notFound.${String(kind)}`;
  if (code === 'name-ambiguous' && isKnownKind) return `cli.ambiguousName.${String(kind)}`;
  return `error.${code}`;
}
