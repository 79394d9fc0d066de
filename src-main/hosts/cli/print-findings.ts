import type { Finding, FindingEvidence, WholeFinding } from '../../shared/contract/findings.ts';
import type { FindingWarning, Studied } from '../../shared/domain/finding-warnings.ts';
import type { Cli } from './cli.ts';
import { formatTime } from './format-time.ts';

export interface ListedFinding extends Finding {
  /** From 1; what was dropped has none. */
  readonly number: number | null;
  readonly warnings: readonly FindingWarning[];
}

/** Under the names of their groups; below each what a reader would question. */
export function printFindingList(cli: Cli, findings: readonly ListedFinding[], studied: Studied): string {
  const groups = [...Map.groupBy(findings, ({ group }) => group)];
  const isGrouped = groups.some(([group]) => group !== '');
  const parts = groups.map(([group, own]) => {
    const lines = own.flatMap((finding) => listLines(cli, finding, studied));
    if (!isGrouped) return lines;
    return [group === '' ? cli.words('findings.noGroup') : group, ...lines.map(indented)];
  });
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

/** All that is known of one. */
export function printFinding(cli: Cli, finding: ListedFinding & WholeFinding, studied: Studied): string {
  const { title, text, recommendation, evidence, warnings, number } = finding;
  const head = number === null ? title : `${cli.words('findings.number', { number })}: ${title}`;
  const pieces = evidence.map((piece, index) => ({ piece, lines: pieceLines(cli, piece, index + 1) }));
  const side = (wanted: FindingEvidence['side']) =>
    pieces.filter(({ piece }) => piece.side === wanted).flatMap(({ lines }) => lines);
  const parts = [
    [head, judged(cli, finding).join(' · '), strength(cli, finding, studied), ...about(cli, finding)],
    [text.trim()],
    section(cli.words('findings.sides.for'), side('for')),
    section(cli.words('findings.sides.against'), side('against')),
    section(cli.words('findings.recommendation'), recommendation.trim() === '' ? [] : [recommendation.trim()]),
    section(
      cli.words('findings.warnings.label'),
      warnings.map((warning) => warningLine(cli, warning)),
    ),
  ];
  return parts
    .map((lines) => lines.join('\n'))
    .filter((part) => part !== '')
    .join('\n\n');
}

const indented = (line: string) => `  ${line}`;
const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [title, ...lines.map(indented)];

function listLines(cli: Cli, finding: ListedFinding, studied: Studied): string[] {
  const { number, title, warnings } = finding;
  const facts = [title, ...judged(cli, finding), strength(cli, finding, studied)];
  return [`${number ?? '–'}. ${facts.join(' · ')}`, ...warnings.map((warning) => `   ${warningLine(cli, warning)}`)];
}

const judged = (cli: Cli, { state, priority, severity, frequency }: Finding): readonly string[] => [
  cli.words(`findings.states.${state}`),
  cli.words(`findings.priorityMark.${priority}`),
  ...(severity === null ? [] : [cli.words(`findings.severities.${severity}`)]),
  ...(frequency === null ? [] : [cli.words(`findings.frequencies.${frequency}`)]),
];

function strength(cli: Cli, { participants, documents, against }: Finding, studied: Studied): string {
  const people = cli.words('findings.peopleOf', { shown: participants, count: studied.participants });
  const sources = cli.words('findings.documentsOf', { shown: documents, count: studied.documents });
  const contrary =
    against.documents === 0 ? [] : [cli.words('findings.againstPeople', { count: against.participants })];
  return [people, sources, ...contrary].join(' · ');
}

function about(cli: Cli, { group, tags, personas, stages }: Finding): readonly string[] {
  const separator = cli.words('findings.separator');
  const named = [
    ['group', group],
    ['tags', tags.join(separator)],
    ['personas', personas.map(({ name }) => name).join(separator)],
    ['stages', stages.map(({ name, journey }) => `${journey}/${name}`).join(separator)],
  ] as const;
  return named.filter(([, names]) => names !== '').map(([kind, names]) => `${cli.words(`findings.${kind}`)}: ${names}`);
}

const warningLine = (cli: Cli, { kind, count, of }: FindingWarning): string =>
  `! ${cli.words(`findings.warnings.${kind}`, { count, of })}`;

function pieceLines(cli: Cli, piece: FindingEvidence, number: number): readonly string[] {
  const { text, excerpt, speaker, document, at, start, end, codes, isWithheld } = piece;
  const place = at === null ? `${start}–${end}` : formatTime(at);
  const source = [...(speaker === null ? [] : [speaker]), document, place].join(', ');
  const marks = [...codes, ...(isWithheld ? [cli.words('cli.pieceWithheld')] : [])];
  const said = (excerpt ?? text).replaceAll(/\s+/gu, ' ').trim();
  return [`${number}. “${said}”`, `   — ${[source, ...marks].join(' · ')}`];
}
