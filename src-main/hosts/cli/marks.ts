import { markKinds } from '../../shared/contract/capture.ts';
import type { Mark } from '../../shared/contract/capture.ts';
import type { DocumentContent } from '../../shared/contract/documents.ts';
import { stretchAt } from '../../shared/domain/stretches.ts';
import type { CliCommand } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { findDocument } from './find-document.ts';
import { formatTime } from './format-time.ts';
import { createMarkWords } from './mark-words.ts';
import { readChoice } from './read-choice.ts';

export const marksCommand: CliCommand = {
  name: 'marks',
  usage: ['FILE.motif [--document D] [--kind key-moment|follow-up|non-verbal|addresses|agrees|…]'],
  options: { document: { type: 'string' }, kind: { type: 'string' } },
  positionals: [1, 1],
  run: async (cli, args) => {
    const kind = readChoice(args, 'kind', markKinds);
    await cli.open(args.positionals[0]);
    const words = await createMarkWords(cli);
    const listed: ListedMark[] = [];
    for (const document of await documentsOf(cli, args.text('document'))) {
      const marks = await cli.call('marks.list', { documentId: document.id });
      const wanted = marks.filter((mark) => kind === undefined || mark.kind === kind);
      listed.push(...wanted.map((mark) => ({ ...mark, ...placeIn(document, mark), meaning: words(mark) })));
    }
    return { value: listed, text: listed.length > 0 ? printMarks(cli, listed) : cli.words('cli.noMarks') };
  },
};

interface MarkPlace {
  readonly document: string;
  readonly speaker: string | null;
  /** Of the turn, in milliseconds. */
  readonly at: number | null;
  readonly words: string;
}

type ListedMark = Mark & MarkPlace & { readonly meaning: string };

async function documentsOf(cli: Cli, wanted: string | undefined): Promise<readonly DocumentContent[]> {
  if (wanted !== undefined) return [await findDocument(cli, wanted)];
  const contents: DocumentContent[] = [];
  for (const { id } of await cli.call('documents.list', {})) contents.push(await cli.call('documents.content', { id }));
  return contents;
}

function placeIn({ name, text, turns, speakers }: DocumentContent, { start, end }: Mark): MarkPlace {
  const turn = turns[stretchAt(turns, start)];
  const speaker = speakers.find(({ id }) => id === turn?.speakerId)?.name ?? null;
  return { document: name, speaker, at: turn?.at ?? null, words: text.slice(start, end) };
}

/** Under their documents. */
function printMarks(cli: Cli, marks: readonly ListedMark[]): string {
  const documents = [...Map.groupBy(marks, ({ document }) => document)];
  return documents
    .map(([document, own]) => [document, ...own.map((mark) => printMark(cli, mark))].join('\n'))
    .join('\n\n');
}

function printMark(cli: Cli, { at, speaker, meaning, words }: ListedMark): string {
  const where = [at === null ? null : formatTime(at), speaker].filter((part) => part !== null).join(' ');
  const quote = cli.words('cli.markQuote', { words: words.replace(/\s+/gu, ' ') });
  return `  ${[where, meaning, quote].filter((part) => part !== '').join(' · ')}`;
}
