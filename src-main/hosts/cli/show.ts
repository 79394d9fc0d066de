import type { Mark } from '../../shared/contract/capture.ts';
import type { DocumentContent } from '../../shared/contract/documents.ts';
import type { CliCommand } from './cli-command.ts';
import { findDocument } from './find-document.ts';
import { formatTime } from './format-time.ts';
import { createMarkWords } from './mark-words.ts';

export const showCommand: CliCommand = {
  name: 'show',
  usage: ['FILE.motif DOCUMENT'],
  options: {},
  positionals: [2, 2],
  run: async (cli, args) => {
    const [project, wanted = ''] = args.positionals;
    await cli.open(project);
    const document = await findDocument(cli, wanted);
    const turns = namedTurns(document);
    const { id, name, text } = document;
    const marks = await cli.call('marks.list', { documentId: id });
    const meaning = marks.length > 0 ? await createMarkWords(cli) : () => '';
    const said = turns.map((turn) => ({ ...turn, marks: marksOf(turn, marks).map(meaning) }));
    return {
      value: { id, name, text, turns, ...(marks.length > 0 && { marks }) },
      text: [name, '', ...paragraphs(text, said)].join('\n'),
    };
  },
};

function marksOf({ start, end }: NamedTurn, marks: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark) => mark.start >= start && mark.start < end);
}

interface NamedTurn {
  readonly speaker: string;
  readonly start: number;
  readonly end: number;
  readonly at: number | null;
}

type MarkedTurn = NamedTurn & { readonly marks: readonly string[] };

function namedTurns({ speakers, turns }: DocumentContent): readonly NamedTurn[] {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return turns.map(({ speakerId, start, end, at }) => ({ speaker: names.get(speakerId) ?? '', start, end, at }));
}

function paragraphs(text: string, turns: readonly MarkedTurn[]): readonly string[] {
  const pieces = turns.map((turn, index) => {
    const before = text.slice(turns[index - 1]?.end ?? 0, turn.start).trim();
    const time = turn.at === null ? '' : ` [${formatTime(turn.at)}]`;
    const marks = turn.marks.length === 0 ? '' : `  [${turn.marks.join('; ')}]\n`;
    const said = `${turn.speaker}${time}\n${text.slice(turn.start, turn.end)}\n${marks}`;
    return before === '' ? said : `${before}\n\n${said}`;
  });
  const rest = text.slice(turns.at(-1)?.end ?? 0).trim();
  return rest === '' ? pieces : [...pieces, rest];
}
