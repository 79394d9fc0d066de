import type { ParsedBlock, ParsedBlockComment, ParseOptions } from '../../../shared/domain/parsed-document.ts';
import { cellClock } from './cell-clock.ts';
import { cellText, type TableRow, tableRoles, type TableRoles } from './table-roles.ts';

export type { TableRow } from './table-roles.ts';

/** A table in reading order; a transcript set as a table (time, speaker, text) as turns. */
export function readTable(rows: readonly TableRow[], options: ParseOptions): readonly ParsedBlock[] {
  const filled = rows.filter((row) => row.some((cell) => cellText(cell) !== ''));
  const roles = options.recogniseSpeakers === false ? null : tableRoles(filled);
  return roles ? turnsOf(filled, roles, options) : filled.flatMap(plainRow);
}

/** Names with what they said, or terms below each other. */
export function readDefinitionList(rows: readonly TableRow[], options: ParseOptions): readonly ParsedBlock[] {
  const roles = options.recogniseSpeakers === false ? null : tableRoles(rows);
  return roles ? turnsOf(rows, roles, options) : rows.flat(2);
}

function turnsOf(rows: readonly TableRow[], roles: TableRoles, options: ParseOptions): readonly ParsedBlock[] {
  const blocks: ParsedBlock[] = [];
  let speaker = '';
  for (const row of rows.slice(roles.headerRows)) {
    if (row.length !== roles.columns) {
      blocks.push(...plainRow(row));
      continue;
    }
    speaker = speakerOf(row, roles) || speaker;
    if (options.notSpeakers?.includes(speaker)) blocks.push(...plainRow(row));
    else blocks.push(turnBlock(row, roles, speaker));
  }
  return blocks;
}

function speakerOf(row: TableRow, roles: TableRoles): string {
  if (roles.speaker === null) return '';
  return cellText(row[roles.speaker] ?? []).replace(/\s*[:：]$/, '');
}

/** One block a row, so that the paragraphs of its cell stay paragraphs of one turn. */
function turnBlock(row: TableRow, roles: TableRoles, speaker: string): ParsedBlock {
  const at = roles.time === null ? null : cellClock(cellText(row[roles.time] ?? []));
  const comments: ParsedBlockComment[] = [];
  let text = '';
  for (const block of row[roles.text] ?? []) {
    const shift = text === '' ? 0 : text.length + 1;
    comments.push(...(block.comments ?? []).map((one) => ({ ...one, start: one.start + shift, end: one.end + shift })));
    text = shift === 0 ? block.text : `${text}\n${block.text}`;
  }
  return {
    text,
    ...(speaker === '' ? {} : { speaker }),
    ...(at === null ? {} : { at }),
    ...(comments.length === 0 ? {} : { comments }),
  };
}

/** Cells of one paragraph each stand in one line, with tabs between; longer cells stand below each other. */
function plainRow(row: TableRow): readonly ParsedBlock[] {
  const isLine = row.every(
    (cell) => cell.length <= 1 && !cell.some(({ text, comments }) => text.includes('\n') || comments),
  );
  const first = row.flat()[0];
  if (!isLine || !first || row.flat().length === 1) return row.flat();
  const text = row.map(cellText).join('\t').trimEnd();
  const boldLength = row[0]?.[0]?.boldLength;
  return [{ text, ...(boldLength === undefined ? {} : { boldLength }) }];
}
