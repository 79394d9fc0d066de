import type { Place } from './present-places.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

/** Up to how many pieces SQLite cuts faster than it hands over a long text. */
const few = 8;

/** The words at places of one document, in their order. */
export function wordsAt(
  db: Db,
  documentId: string,
  places: readonly Pick<Place, 'start' | 'end'>[],
): readonly string[] {
  const pieces = places.length > few ? [] : piecesOf(db, documentId, places);
  if (pieces.length === places.length) return pieces;
  const text = prepared(db, 'SELECT text FROM document WHERE id = ?').pluck().get(documentId) as string;
  return places.map(({ start, end }) => text.slice(start, end));
}

/** None where SQLite counts otherwise: a character beyond the first 65,536 is one for it, and two for us. */
function piecesOf(db: Db, documentId: string, places: readonly Pick<Place, 'start' | 'end'>[]): readonly string[] {
  const sql = `SELECT substr(text, (value ->> 0) + 1, value ->> 1) FROM document CROSS JOIN json_each(?)
    WHERE document.id = ? AND length(text) = characters ORDER BY json_each.key`;
  const pairs = places.map(({ start, end }) => [start, end - start]);
  return prepared(db, sql).pluck().all(JSON.stringify(pairs), documentId) as string[];
}
