import type { DocumentContent } from '../../shared/contract/documents.ts';
import type { CliCommand } from './cli-command.ts';
import { findDocument } from './find-document.ts';
import { formatTime } from './format-time.ts';

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
    return { value: { id, name, text, turns }, text: [name, '', ...paragraphs(text, turns)].join('\n') };
  },
};

interface NamedTurn {
  readonly speaker: string;
  readonly start: number;
  readonly end: number;
  readonly at: number | null;
}

function namedTurns({ speakers, turns }: DocumentContent): readonly NamedTurn[] {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return turns.map(({ speakerId, start, end, at }) => ({ speaker: names.get(speakerId) ?? '', start, end, at }));
}

function paragraphs(text: string, turns: readonly NamedTurn[]): readonly string[] {
  const pieces = turns.map((turn, index) => {
    const before = text.slice(turns[index - 1]?.end ?? 0, turn.start).trim();
    const time = turn.at === null ? '' : ` [${formatTime(turn.at)}]`;
    const said = `${turn.speaker}${time}\n${text.slice(turn.start, turn.end)}\n`;
    return before === '' ? said : `${before}\n\n${said}`;
  });
  const rest = text.slice(turns.at(-1)?.end ?? 0).trim();
  return rest === '' ? pieces : [...pieces, rest];
}
