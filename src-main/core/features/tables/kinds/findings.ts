import type { Finding } from '../../../../shared/contract/findings.ts';
import { printClock } from '../../../../shared/domain/print-clock.ts';
import { readFindingEvidence } from '../../../db/read-finding-evidence.ts';
import type { FindingPiece } from '../../../db/read-finding-evidence.ts';
import { listFindings } from '../../../db/read-findings.ts';
import type { Cell, PrintedTable } from '../../../formats/table/printed-table.ts';
import { column } from '../table-columns.ts';
import type { TableSource } from '../table-source.ts';

/** A row a finding, in the order of the findings. */
export function findingsTable(source: TableSource): PrintedTable {
  const numbers = [
    'severity',
    'frequency',
    'evidenceFor',
    'evidenceAgainst',
    'participantsFor',
    'documentsFor',
    'participantsAgainst',
    'documentsAgainst',
  ];
  return {
    key: 'findings',
    name: source.say('names.findings'),
    columns: [
      column(source, 'number', 'number'),
      column(source, 'finding', 'words'),
      column(source, 'group'),
      column(source, 'state'),
      column(source, 'priority'),
      ...numbers.map((key) => column(source, key, 'number')),
      column(source, 'tags'),
      column(source, 'personas'),
      column(source, 'stages'),
      column(source, 'story', 'words'),
      column(source, 'recommendation', 'words'),
    ],
    rows: listFindings(source.db).map((finding, index) => [index + 1, ...findingCells(finding, source)]),
  };
}

function findingCells(finding: Finding, { say }: TableSource): readonly Cell[] {
  return [
    finding.title,
    finding.group,
    say(`states.${finding.state}`),
    say(`priorities.${finding.priority}`),
    finding.severity,
    finding.frequency,
    finding.pieces.for,
    finding.pieces.against,
    finding.participants,
    finding.documents,
    finding.against.participants,
    finding.against.documents,
    finding.tags.join('; '),
    finding.personas.map(({ name }) => name).join('; '),
    finding.stages.map(({ name, journey }) => `${journey} > ${name}`).join('; '),
    finding.text,
    finding.recommendation,
  ];
}

/** A row a piece of evidence, by the numbers of the findings. */
export function evidenceTable(source: TableSource): PrintedTable {
  return {
    key: 'evidence',
    name: source.say('names.evidence'),
    columns: [
      column(source, 'number', 'number'),
      column(source, 'finding', 'words'),
      column(source, 'side'),
      column(source, 'text', 'words'),
      column(source, 'excerpt', 'words'),
      column(source, 'document'),
      column(source, 'speaker'),
      column(source, 'turn', 'number'),
      column(source, 'time'),
      column(source, 'start', 'number'),
      column(source, 'end', 'number'),
      column(source, 'from'),
    ],
    rows: evidenceRows(source),
  };
}

function* evidenceRows(source: TableSource): Generator<readonly Cell[]> {
  const pieces = Map.groupBy(readFindingEvidence(source.db), ({ findingId }) => findingId);
  for (const [index, { id, title }] of listFindings(source.db).entries())
    for (const piece of pieces.get(id) ?? []) yield [index + 1, title, ...evidenceCells(piece, source)];
}

function evidenceCells(piece: FindingPiece, { say, quote, nameOf, nameDocument }: TableSource): readonly Cell[] {
  const text = quote(piece);
  return [
    say(`sides.${piece.side}`),
    text,
    text === null ? null : piece.excerpt,
    nameDocument(piece.document),
    nameOf(piece),
    piece.turn,
    piece.at === null ? null : printClock(piece.at),
    piece.start,
    piece.end,
    piece.from?.name ?? null,
  ];
}
