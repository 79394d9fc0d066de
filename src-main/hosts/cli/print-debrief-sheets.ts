import type { CallOutput } from '../../shared/contract/index.ts';
import type { RainbowCell, RainbowRow } from '../../shared/contract/debriefs.ts';
import { printClock } from '../../shared/domain/print-clock.ts';
import type { Cli } from './cli.ts';
import { formatTable } from './format-table.ts';
import type { Column } from './format-table.ts';

const count = (title: string): Column => ({ title, align: 'right' });

/** Observations against people: the turns of each, `*` where one is a key moment, `+` and `-` of those who only agree or disagree. */
export function printRainbow({ words }: Cli, { people, rows }: CallOutput<'debriefs.rainbow'>): string {
  if (rows.length === 0) return words('debriefs.rainbow.empty');
  return formatTable(
    [
      { title: words('debriefs.rainbow.observation') },
      count(words('debriefs.rainbow.people')),
      ...people.map(({ name }) => count(name)),
    ],
    rows.map((row) => [
      rowName(words, row),
      `${row.people}/${people.length}`,
      ...people.map(({ id }) => printCell(row.cells.find(({ participantId }) => participantId === id))),
    ]),
  );
}

function rowName(words: Cli['words'], { kind, path, severity }: RainbowRow): string {
  if (kind === 'code') return path;
  return kind === 'problem'
    ? words('debriefs.rainbow.problem', { severity: words(`findings.severities.${severity}`) })
    : words('debriefs.marks.key-moment');
}

function printCell(cell: RainbowCell | undefined): string {
  if (!cell) return '·';
  const { turns, keyMoments, agrees, disagrees } = cell;
  const reactions = `${agrees.length > 0 ? '+' : ''}${disagrees.length > 0 ? '-' : ''}`;
  return `${turns === 0 ? '' : turns}${keyMoments > 0 ? '*' : ''}${reactions}`;
}

/** Topic after topic, each statement with who agrees and who disagrees. */
export function printAgreements({ words }: Cli, { people, topics }: CallOutput<'debriefs.agreements'>): string {
  if (topics.length === 0) return words('debriefs.agreements.empty');
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const said = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? '').join(words('debriefs.comma'));
  const told = topics.map(({ kind, name, statements }) => [
    kind === 'none' ? words('debriefs.agreements.noTopic') : name,
    ...statements.flatMap(({ speaker, at, text, agrees, disagrees }) => [
      `- ${[speaker, at === null ? null : printClock(at)].filter((word) => word !== null).join(' ')}: ${text.trim()}`,
      ...(agrees.length > 0
        ? [`    ${words('debriefs.agreements.agree', { count: agrees.length, names: said(agrees) })}`]
        : []),
      ...(disagrees.length > 0
        ? [`    ${words('debriefs.agreements.disagree', { count: disagrees.length, names: said(disagrees) })}`]
        : []),
    ]),
  ]);
  return told.map((lines) => lines.join('\n')).join('\n\n');
}

/** Questions against people: in how many turns each answered. */
export function printAnswers({ words }: Cli, { people, questions }: CallOutput<'debriefs.answers'>): string {
  if (questions.length === 0) return words('debriefs.answers.empty');
  return formatTable(
    [
      { title: words('debriefs.answers.question') },
      count(words('debriefs.rainbow.people')),
      ...people.map(({ name }) => count(name)),
    ],
    questions.map(({ text, cells, people: answered }) => [
      text,
      `${answered}/${people.length}`,
      ...people.map(({ id }) => String(cells.find(({ participantId }) => participantId === id)?.turns ?? '·')),
    ]),
  );
}

// A line of the command line holds few; `--json` has all.
const mostNames = 3;

/** Session after session: how many codes, how many of them new and which, how many by then. */
export function printSaturation({ words }: Cli, { sessions }: CallOutput<'debriefs.saturation'>): string {
  if (sessions.length === 0) return words('debriefs.saturation.empty');
  const named = (codes: readonly { readonly name: string }[]) => {
    const more = codes.length - mostNames;
    const rest = more > 0 ? [words('debriefs.saturation.more', { count: more })] : [];
    return [...codes.slice(0, mostNames).map(({ name }) => name), ...rest].join(words('debriefs.comma')) || '–';
  };
  return formatTable(
    [
      { title: words('debriefs.saturation.session') },
      ...(['codes', 'new', 'total'] as const).map((name) => count(words(`debriefs.saturation.${name}`))),
      { title: words('debriefs.saturation.names') },
    ],
    sessions.map(({ name, codes, newCodes, total }) => [
      name,
      ...[codes, newCodes.length, total].map(String),
      named(newCodes),
    ]),
  );
}
