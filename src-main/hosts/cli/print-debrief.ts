import type { CallOutput } from '../../shared/contract/index.ts';
import { debriefKinds } from '../../shared/contract/debriefs.ts';
import type { MarkedPassage, TaskResult } from '../../shared/contract/debriefs.ts';
import type { QuotedPassage } from '../../shared/contract/passages.ts';
import { printClock } from '../../shared/domain/print-clock.ts';
import type { Cli } from './cli.ts';
import { formatTable } from './format-table.ts';

type Debrief = CallOutput<'debriefs.get'>;

const markKinds = ['key-moment', 'follow-up', 'problem', 'non-verbal'] as const;

/** What a session left, part after part; parts with nothing in them are left out. */
export function printDebrief(cli: Cli, name: string, { items, marks, tasks }: Debrief): string {
  const parts = [
    ...debriefKinds.map((kind) => {
      const own = items.filter((item) => item.kind === kind);
      return part(
        cli.words(`debriefs.kinds.${kind}`),
        own.flatMap(({ text, passages }) => [`- ${text}`, ...passages.map((passage) => `    ${quoteLine(passage)}`)]),
      );
    }),
    ...markKinds.map((kind) => {
      const own = marks.filter((mark) => mark.kind === kind);
      return part(
        cli.words(`debriefs.marks.${kind}`),
        own.map((mark) => `- ${markLine(cli, mark)}`),
      );
    }),
    tasks.length === 0 ? [] : [cli.words('debriefs.tasks'), taskTable(cli, tasks)],
  ].filter((lines) => lines.length > 0);
  const told = parts.length === 0 ? [[cli.words('debriefs.nothing')]] : parts;
  return [[name], ...told].map((lines) => lines.join('\n')).join('\n\n');
}

const part = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [heading, ...lines];

function quoteLine({ speaker, at, text }: QuotedPassage): string {
  const who = [speaker, at === null ? null : printClock(at)].filter((word) => word !== null).join(' ');
  return `${who}: ${text.trim()}`;
}

function markLine({ words }: Cli, mark: MarkedPassage): string {
  const severity = mark.severity === null ? [] : [words(`findings.severities.${mark.severity}`)];
  return [...severity, ...(mark.question === null ? [] : [mark.question]), quoteLine(mark)].join(' · ');
}

function taskTable({ words }: Cli, tasks: readonly TaskResult[]): string {
  const numbers = ['success', 'partial', 'failure', 'median', 'assists', 'problems'] as const;
  return formatTable(
    [
      { title: words('debriefs.task') },
      ...numbers.map((name) => ({ title: words(`debriefs.columns.${name}`), align: 'right' as const })),
    ],
    tasks.map(({ text, success, partial, failure, median, assists, problems }) => [
      text,
      ...[success, partial, failure].map(String),
      median === null ? '–' : printClock(median),
      String(assists),
      String(problems.reduce((sum, count) => sum + count, 0)),
    ]),
  );
}
