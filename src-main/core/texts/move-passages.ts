import { createMapper } from '../../shared/domain/map-passage.ts';
import type { ChangeMapper } from '../../shared/domain/map-passage.ts';
import { revivePassage } from '../../shared/domain/revive-passage.ts';
import type { Stretch } from '../../shared/domain/stretches.ts';
import { prepared } from '../db/run.ts';
import type { Work } from '../open-project.ts';
import type { TextEdit } from './text-edit.ts';
import { hullOf, shiftBehind } from './move-stretches.ts';

interface PassageRow extends Stretch {
  readonly id: string;
  readonly formerText: string | null;
  /** Stands for a stretch of the recording: what is typed on its line is what is said in it. */
  readonly isRecorded: 0 | 1;
}

/** Carries the passages of the document through the edit; the ids of those that lost all their words. */
export function movePassages(work: Work, edit: TextEdit): string[] {
  const rows = touchedRows(work, edit);
  const mapper = createMapper(edit.changes);
  const mapped = rows.map((row) => (row.isRecorded ? grown(mapper, row, edit.after) : mapper.passage(row)));
  shiftBehind(work, edit, { table: 'passage', moved: rows.map((row) => row.id) });
  const emptied = rows.filter((row, index) => placePassage(work, edit, row, mapped[index]!));
  reviveOthers(work, edit, new Set(emptied.map((row) => row.id)));
  return emptied.map((row) => row.id);
}

function grown(mapper: ChangeMapper, row: Stretch, text: string): Stretch {
  const words = mapper.passage(row);
  if (words.start === words.end) return words;
  const { start, end } = mapper.growing(row);
  const lineStart = words.start === 0 ? 0 : text.lastIndexOf('\n', words.start - 1) + 1;
  const lineEnd = text.indexOf('\n', words.end);
  return { start: Math.max(start, lineStart), end: lineEnd < 0 ? end : Math.min(end, lineEnd) };
}

/** Whether the passage lost its last words: an empty line that is left of it is none. */
function placePassage({ db }: Work, { before, after }: TextEdit, row: PassageRow, mapped: Stretch): boolean {
  const { start } = mapped;
  const isBlank = (text: string) => text.trim() === '';
  const hadWords = row.formerText === null && !isBlank(before.slice(row.start, row.end));
  const end = hadWords && isBlank(after.slice(start, mapped.end)) ? start : mapped.end;
  if (start === row.start && end === row.end) return false;
  const isEmptied = start === end && row.formerText === null;
  const formerText = isEmptied ? before.slice(row.start, row.end) : row.formerText;
  prepared(db, 'UPDATE passage SET start = ?, end = ?, formerText = ? WHERE id = ?').run(
    start,
    end,
    formerText,
    row.id,
  );
  return isEmptied;
}

/** Passages whose words were deleted before and came back with this edit have them again. */
function reviveOthers({ db }: Work, { documentId, after, inverse }: TextEdit, emptied: ReadonlySet<string>): void {
  const empty = 'SELECT id, start, end, formerText, 0 AS isRecorded FROM passage WHERE documentId = ? AND start = end';
  const rows = prepared(db, empty).all(documentId) as PassageRow[];
  const inserted = inverse.map(({ from, to }) => ({ start: from, end: to }));
  for (const { id, start, formerText } of rows) {
    const place =
      formerText === null || emptied.has(id)
        ? null
        : revivePassage({ at: start, formerText }, { text: after, inserted });
    if (place)
      prepared(db, 'UPDATE passage SET start = ?, end = ?, formerText = NULL WHERE id = ?').run(
        place.start,
        place.end,
        id,
      );
  }
}

function touchedRows({ db }: Work, { documentId, changes }: TextEdit): PassageRow[] {
  const { start, end } = hullOf(changes);
  const sql = `SELECT id, start, end, formerText,
      EXISTS (SELECT 1 FROM mark WHERE passageId = passage.id AND kind = 'recorded') AS isRecorded FROM passage
    WHERE documentId = ? AND start <= ? AND end >= ? ORDER BY start`;
  return prepared(db, sql).all(documentId, end, start) as PassageRow[];
}
