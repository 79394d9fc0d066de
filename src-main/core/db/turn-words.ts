import { countWords } from '../../shared/domain/count-words.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

interface CountedDocument {
  readonly version: string;
  /** By where the turn stands. */
  readonly words: Map<string, number>;
}

interface TurnPlace {
  readonly documentId: string;
  readonly speakerId: string;
  readonly start: number;
  readonly end: number;
}

// Counting reads all texts; what was counted holds as long as the text of its document.
const counted = new WeakMap<Db, Map<string, CountedDocument>>();

/** Words of all turns of each speaker. */
export function wordsOfSpeakers(db: Db): ReadonlyMap<string, number> {
  const known = counted.get(db) ?? new Map<string, CountedDocument>();
  counted.set(db, known);
  const versions = new Map(versionsOf(db).map(({ id, version }) => [id, version]));
  for (const id of known.keys()) if (!versions.has(id)) known.delete(id);
  const turns = prepared(db, 'SELECT documentId, speakerId, start, end FROM turn').all() as TurnPlace[];
  const words = new Map<string, number>();
  for (const [documentId, own] of Map.groupBy(turns, (turn) => turn.documentId)) {
    const count = counterOf(db, known, { id: documentId, version: versions.get(documentId) ?? '' });
    for (const turn of own) words.set(turn.speakerId, (words.get(turn.speakerId) ?? 0) + count(turn));
  }
  return words;
}

function versionsOf(db: Db): readonly { readonly id: string; readonly version: string }[] {
  const sql = `SELECT id, characters || ' ' || coalesce((SELECT textEdit.id FROM textEdit
    WHERE documentId = document.id ORDER BY textEdit.rowid DESC LIMIT 1), '') AS version FROM document`;
  return prepared(db, sql).all() as { id: string; version: string }[];
}

function counterOf(db: Db, known: Map<string, CountedDocument>, { id, version }: { id: string; version: string }) {
  const before = known.get(id);
  const words = before?.version === version ? before.words : new Map<string, number>();
  if (before?.words !== words) known.set(id, { version, words });
  let text: string | null = null;
  return ({ start, end }: TurnPlace): number => {
    const place = `${start} ${end}`;
    const found = words.get(place);
    if (found !== undefined) return found;
    text ??= prepared(db, 'SELECT text FROM document WHERE id = ?').pluck().get(id) as string;
    const count = countWords(text.slice(start, end));
    words.set(place, count);
    return count;
  };
}
