import type { TableCell, TableNode } from '../../../shared/domain/report-document.ts';
import { findingAnchor } from './finding-anchor.ts';
import { printShare } from './print-strength.ts';
import type { StudiedCounts } from './read-studied.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportFinding } from './report-findings.ts';
import { cell, linkTo } from './report-nodes.ts';

/** The findings in a line each; columns of which nothing is known are left out. */
export function gatherOverview(
  { words }: ReportContext,
  findings: readonly ReportFinding[],
  studied: StudiedCounts,
): readonly TableNode[] {
  const level = (kind: 'severity' | 'frequency') => (finding: ReportFinding) =>
    finding[kind] === null ? '' : words.say(`blocks.levels.${kind}.${finding[kind]}`);
  const columns: readonly Column[] = [
    { head: 'people', align: 'right', of: ({ participants }) => printShare(participants, studied.participants, words) },
    { head: 'documents', align: 'right', of: ({ documents }) => printShare(documents, studied.documents, words) },
    { head: 'priority', align: 'left', of: ({ priority }) => words.say(`blocks.levels.priority.${priority}`) },
    { head: 'severity', align: 'left', of: level('severity') },
    { head: 'frequency', align: 'left', of: level('frequency') },
  ];
  const shown = columns.filter(({ head, of }) => (head === 'people' ? studied.participants > 0 : findings.some(of)));
  const hasGroups = findings.some(({ group }) => group !== '');
  const head = (name: string) => words.say(`blocks.overview.${name}`);
  return [
    {
      kind: 'table',
      description: head('description'),
      columns: [
        { head: head('number'), align: 'right', weight: 0 },
        { head: head('finding'), align: 'left', weight: 1 },
        ...shown.map(({ head: name, align }) => ({ head: head(name), align, weight: 0 })),
      ],
      rows: inGroups(findings).flatMap(({ group, own }) => [
        ...(hasGroups ? [groupRow(group || head('others'), shown.length)] : []),
        ...own.map((finding) => rowOf(finding, shown, words.number(finding.number))),
      ]),
    },
  ];
}

interface Column {
  readonly head: string;
  readonly align: 'left' | 'right';
  readonly of: (finding: ReportFinding) => string;
}

function rowOf(finding: ReportFinding, columns: readonly Column[], number: string): readonly TableCell[] {
  const title = { text: finding.title, ...linkTo(findingAnchor(finding.number)) };
  return [cell(number), { spans: [title] }, ...columns.map(({ of }) => cell(of(finding)))];
}

const groupRow = (group: string, columns: number): readonly TableCell[] => [
  cell(''),
  { spans: [{ text: group, isBold: true }] },
  ...Array.from({ length: columns }, () => cell('')),
];

/** Those of a group that follow one another. */
function inGroups(findings: readonly ReportFinding[]) {
  const groups: { readonly group: string; readonly own: ReportFinding[] }[] = [];
  findings.forEach((finding) => {
    const last = groups.at(-1);
    if (last?.group === finding.group) last.own.push(finding);
    else groups.push({ group: finding.group, own: [finding] });
  });
  return groups;
}
