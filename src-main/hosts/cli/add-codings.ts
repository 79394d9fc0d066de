import { contract } from '../../shared/contract/index.ts';
import type { CodingToAdd } from '../../shared/contract/codings.ts';
import { AppError } from '../../shared/errors.ts';
import type { ErrorCode, ErrorDetails } from '../../shared/errors.ts';
import type { CliOutcome } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { describeError } from './describe-error.ts';
import { readTextFile } from './read-text-file.ts';

interface Request {
  readonly project: string;
  /** A file of codings; `-` is standard input. */
  readonly from: string;
  readonly researcher: string | undefined;
}

interface Refused {
  readonly index: number;
  readonly error: { readonly code: ErrorCode; readonly details: ErrorDetails };
}

const entry = contract['codings.add'].input.shape.codings.element;

export async function addCodings(cli: Cli, { project, from, researcher }: Request): Promise<CliOutcome> {
  const entries = parseEntries(from, await readTextFile(cli, from));
  const { wellFormed, malformed } = separate(entries);
  await cli.open(project);
  const codings = wellFormed.map(({ coding }) => coding);
  const result = await cli.call('codings.add', { codings, researcher });
  const notTaken = result.refused.map(({ index, error }) => ({ index: wellFormed[index]?.index ?? index, error }));
  const refused = [...malformed, ...notTaken]
    .toSorted((a, b) => a.index - b.index)
    .map(({ index, error }) => ({ index, error: describeError(cli.words, error) }));
  const lines = refused.map(({ index, error }) => `${index}: ${error.message}`);
  const total = cli.words('cli.codings', { count: result.added, refused: refused.length });
  const first = result.added === 0 ? refused[0] : undefined;
  return {
    value: { added: result.added, refused },
    text: [...lines, total].join('\n'),
    ...(first && { refusal: new AppError(first.error.code, first.error.details) }),
  };
}

function parseEntries(file: string, text: string): readonly unknown[] {
  const parsed = parseJson(file, text);
  if (!Array.isArray(parsed)) throw new AppError('invalid-input', { name: '--from', path: file, reason: 'not a list' });
  return parsed;
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AppError('invalid-input', { name: '--from', path: file, reason: (error as SyntaxError).message });
  }
}

/** One entry of a wrong shape is refused by itself, not the whole list with it. */
function separate(entries: readonly unknown[]) {
  const wellFormed: { index: number; coding: CodingToAdd }[] = [];
  const malformed: Refused[] = [];
  entries.forEach((value, index) => {
    const parsed = entry.safeParse(value);
    if (parsed.success) return wellFormed.push({ index, coding: parsed.data });
    const issue = parsed.error.issues[0];
    const details = { name: 'codings.add', path: issue?.path.join('.') ?? '', reason: issue?.message ?? '' };
    return malformed.push({ index, error: { code: 'invalid-input', details } });
  });
  return { wellFormed, malformed };
}
