import { linkedPassageIds } from '../../shared/domain/project-links.ts';
import type { Work } from '../open-project.ts';
import { linkingColumns } from './linking-columns.ts';
import { newIds } from './new-ids.ts';
import { createPlacing } from './present-places.ts';
import type { Place, SeenPlace } from './present-places.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

/** The id of the passage at that place, which is made if there is none. */
export function passageId(work: Work, seen: SeenPlace): string {
  const { documentId, start, end } = createPlacing(work.db)(seen);
  const atPlace = 'SELECT id FROM passage WHERE documentId = ? AND start = ? AND end = ?';
  const known = prepared(work.db, atPlace).pluck().get(documentId, start, end) as string | undefined;
  if (known) return known;
  const id = work.newId();
  prepared(work.db, 'INSERT INTO passage (id, documentId, start, end) VALUES (?, ?, ?, ?)').run(
    id,
    documentId,
    start,
    end,
  );
  return id;
}

/** Those of many places, each passage once, in the order of the places. */
export const passageIds = (work: Work, seen: readonly SeenPlace[]): string[] => [...new Set(passageIdsAt(work, seen))];

/** For each of many places its passage. */
export function passageIdsAt(work: Work, seen: readonly SeenPlace[]): string[] {
  const { db } = work;
  const places = seen.map(createPlacing(db));
  const known = knownIds(db, new Set(places.map(({ documentId }) => documentId)));
  const missing = new Map(places.map((place) => [keyOf(place), place] as const).filter(([key]) => !known.has(key)));
  const ids = newIds(work, missing.size);
  const made = [...missing].map(([key, { documentId, start, end }], index) => {
    known.set(key, ids[index]!);
    return [ids[index], documentId, start, end];
  });
  const insert = `INSERT INTO passage (id, documentId, start, end)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?)`;
  prepared(db, insert).run(JSON.stringify(made));
  return places.map((place) => known.get(keyOf(place))!);
}

const keyOf = ({ documentId, start, end }: Place): string => `${documentId} ${start} ${end}`;

/** The passages of documents by their place. */
function knownIds(db: Db, documentIds: ReadonlySet<string>): Map<string, string> {
  const sql = `SELECT documentId || ' ' || start || ' ' || end, id FROM passage
    WHERE documentId IN (SELECT value FROM json_each(?))`;
  return new Map(
    prepared(db, sql)
      .raw()
      .all(JSON.stringify([...documentIds])) as [string, string][],
  );
}

const isLoose = `NOT EXISTS (SELECT 1 FROM coding WHERE passageId = passage.id)
  AND NOT EXISTS (SELECT 1 FROM evidence WHERE passageId = passage.id)
  AND NOT EXISTS (SELECT 1 FROM memo WHERE passageId = passage.id)
  AND NOT EXISTS (SELECT 1 FROM card WHERE passageId = passage.id)
  AND NOT EXISTS (SELECT 1 FROM mark WHERE passageId = passage.id)
  AND NOT EXISTS (SELECT 1 FROM debriefPassage WHERE passageId = passage.id)
  AND id NOT IN (SELECT value FROM json_each(?))`;

/** Those of the passages go that nothing stands on any more. */
export function deleteIfLoose(db: Db, passageIds: readonly string[]): void {
  if (passageIds.length === 0) return;
  const sql = `DELETE FROM passage WHERE id IN (SELECT value FROM json_each(?)) AND ${isLoose}`;
  prepared(db, sql).run(JSON.stringify(passageIds), linkedPassages(db));
}

const linkingTexts = linkingColumns
  .map(([table, column]) => `SELECT ${column} FROM ${table} WHERE instr(${column}, 'motif:passage/') > 0`)
  .join(' UNION ALL ');

/** A JSON array of the passages that texts link to. */
function linkedPassages(db: Db): string {
  const texts = prepared(db, linkingTexts).pluck().all() as string[];
  return JSON.stringify(texts.flatMap(linkedPassageIds));
}
