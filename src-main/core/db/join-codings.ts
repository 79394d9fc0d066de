import { prepared } from './run.ts';
import type { Db } from './run.ts';

export interface Double {
  readonly endsId: string;
  readonly staysId: string;
}

/** One coding takes in another on the same words: memos joined, weight and valence filled where it has none. */
export function joinCodings(db: Db, { endsId, staysId }: Double): void {
  const fill = `UPDATE coding SET weight = coalesce(coding.weight, ends.weight), valence = coalesce(coding.valence, ends.valence)
    FROM coding AS ends WHERE coding.id = ? AND ends.id = ?
      AND (coding.weight IS NULL AND ends.weight IS NOT NULL OR coding.valence IS NULL AND ends.valence IS NOT NULL)`;
  prepared(db, fill).run(staysId, endsId);
  joinMemos(db, { endsId, staysId });
  prepared(db, 'UPDATE code SET exampleCodingId = ? WHERE exampleCodingId = ?').run(staysId, endsId);
  prepared(db, 'DELETE FROM coding WHERE id = ?').run(endsId);
}

interface Memo {
  readonly id: string;
  readonly text: string;
}

function joinMemos(db: Db, { endsId, staysId }: Double): void {
  const memoOf = prepared(db, 'SELECT id, text FROM memo WHERE codingId = ?');
  const ending = memoOf.get(endsId) as Memo | undefined;
  const staying = memoOf.get(staysId) as Memo | undefined;
  if (!ending) return;
  if (!staying) {
    prepared(db, 'UPDATE memo SET codingId = ? WHERE id = ?').run(staysId, ending.id);
    return;
  }
  const text = `${staying.text}\n\n${ending.text}`;
  prepared(db, 'UPDATE memo SET text = ? WHERE id = ?').run(text, staying.id);
}
