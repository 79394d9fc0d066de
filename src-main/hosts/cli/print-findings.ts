import type { Finding, FindingEvidence } from '../../shared/contract/findings.ts';
import type { FindingWarning, Studied } from '../../shared/domain/finding-warnings.ts';
import type { CliSession } from './cli-session.ts';
import { formatTime } from './format-time.ts';

export interface ListedFinding extends Finding {
  /** From 1; what was dropped has none. */
  readonly number: number | null;
  readonly warnings: readonly FindingWarning[];
}

/** Under the names of their groups; below each what a reader would question. */
export function printFindingList(session: CliSession, findings: readonly ListedFinding[], studied: Studied): string {
  const groups = [...Map.groupBy(findings, ({ group }) => group)];
  const isGrouped = groups.some(([group]) => group !== '');
  const parts = groups.map(([group, own]) => {
    const lines = own.flatMap((finding) => listLines(session, finding, studied));
    if (!isGrouped) return lines;
    return [group === '' ? session.words('findings.noGroup') : group, ...lines.map(indented)];
  });
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

/** All that is known of one. */
export function printFinding(session: CliSession, finding: ListedFinding, studied: Studied): string {
  const { title, text, recommendation, evidence, warnings, number } = finding;
  const head = number === null ? title : `${session.words('findings.number', { number })}: ${title}`;
  const pieces = evidence.map((piece, index) => ({ piece, lines: pieceLines(session, piece, index + 1) }));
  const side = (wanted: FindingEvidence['side']) =>
    pieces.filter(({ piece }) => piece.side === wanted).flatMap(({ lines }) => lines);
  const parts = [
    [head, judged(session, finding).join(' · '), strength(session, finding, studied), ...about(session, finding)],
    [text.trim()],
    section(session.words('findings.sides.for'), side('for')),
    section(session.words('findings.sides.against'), side('against')),
    section(session.words('findings.recommendation'), recommendation.trim() === '' ? [] : [recommendation.trim()]),
    section(
      session.words('findings.warnings.label'),
      warnings.map((warning) => warningLine(session, warning)),
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

function listLines(session: CliSession, finding: ListedFinding, studied: Studied): string[] {
  const { number, title, warnings } = finding;
  const facts = [title, ...judged(session, finding), strength(session, finding, studied)];
  return [
    `${number ?? '–'}. ${facts.join(' · ')}`,
    ...warnings.map((warning) => `   ${warningLine(session, warning)}`),
  ];
}

const judged = (session: CliSession, { state, priority, severity, frequency }: Finding): readonly string[] => [
  session.words(`findings.states.${state}`),
  session.words(`findings.priorityMark.${priority}`),
  ...(severity === null ? [] : [session.words(`findings.severities.${severity}`)]),
  ...(frequency === null ? [] : [session.words(`findings.frequencies.${frequency}`)]),
];

function strength(session: CliSession, { participants, documents, against }: Finding, studied: Studied): string {
  const people = session.words('findings.peopleOf', { shown: participants, count: studied.participants });
  const sources = session.words('findings.documentsOf', { shown: documents, count: studied.documents });
  const contrary =
    against.documents === 0 ? [] : [session.words('findings.againstPeople', { count: against.participants })];
  return [people, sources, ...contrary].join(' · ');
}

function about(session: CliSession, { group, tags, personas, stages }: Finding): readonly string[] {
  const separator = session.words('findings.separator');
  const named = [
    ['group', group],
    ['tags', tags.join(separator)],
    ['personas', personas.map(({ name }) => name).join(separator)],
    ['stages', stages.map(({ name, journey }) => `${journey}/${name}`).join(separator)],
  ] as const;
  return named
    .filter(([, names]) => names !== '')
    .map(([kind, names]) => `${session.words(`findings.${kind}`)}: ${names}`);
}

const warningLine = (session: CliSession, { kind, count, of }: FindingWarning): string =>
  `! ${session.words(`findings.warnings.${kind}`, { count, of })}`;

function pieceLines(session: CliSession, piece: FindingEvidence, number: number): readonly string[] {
  const { text, excerpt, speaker, document, at, start, end, codes, isWithheld } = piece;
  const place = at === null ? `${start}–${end}` : formatTime(at);
  const source = [...(speaker === null ? [] : [speaker]), document, place].join(', ');
  const marks = [...codes, ...(isWithheld ? [session.words('cli.pieceWithheld')] : [])];
  const said = (excerpt ?? text).replaceAll(/\s+/gu, ' ').trim();
  return [`${number}. “${said}”`, `   — ${[source, ...marks].join(' · ')}`];
}
