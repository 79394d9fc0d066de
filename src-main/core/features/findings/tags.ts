import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

interface TagChanges {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** A tag that is there in another case is that tag. */
export function tagFindings(db: Db, ids: readonly string[], { add, remove }: TagChanges): void {
  const known = prepared(db, 'SELECT DISTINCT tag FROM findingTag').pluck().all() as string[];
  const spellings = new Map([...add.toReversed(), ...known].map((tag) => [tag.toLowerCase(), tag]));
  const written = (tag: string) => spellings.get(tag.toLowerCase()) ?? tag;
  const deletion = prepared(db, 'DELETE FROM findingTag WHERE findingId = ? AND tag = ?');
  const insertion = prepared(db, 'INSERT OR IGNORE INTO findingTag (findingId, tag) VALUES (?, ?)');
  for (const id of ids) {
    remove.forEach((tag) => deletion.run(id, written(tag)));
    add.forEach((tag) => insertion.run(id, written(tag)));
  }
}
