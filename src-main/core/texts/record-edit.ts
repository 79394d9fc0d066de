import type { TextChange } from '../../shared/domain/text-changes.ts';
import { researcherId } from '../db/researchers.ts';
import { build, prepared, run } from '../db/run.ts';
import type { Schema } from '../db/schema.ts';
import type { Work } from '../open-project.ts';
import type { ChangedText } from './change-text.ts';
import { readStretches, recordAll } from './document-stretches.ts';
import type { RecalledStretches } from './document-stretches.ts';

export interface EditRecord {
  readonly documentId: string;
  readonly kind: Schema['textEdit']['kind'];
  readonly inverse: readonly TextChange[];
  readonly stretches: RecalledStretches;
}

/** Records as one edit what `change` does to a text, its turns and its headings. */
export function recordWhole<Changed extends Pick<ChangedText, 'inverse'>>(
  work: Work,
  { documentId, kind }: Pick<EditRecord, 'documentId' | 'kind'>,
  change: () => Changed,
): Changed {
  const before = readStretches(work.db, documentId);
  const changed = change();
  const stretches = recordAll(before, readStretches(work.db, documentId), changed.inverse);
  recordEdit(work, { documentId, kind, inverse: changed.inverse, stretches });
  return changed;
}

// Edits of a document are told apart, and ordered, by their time.
export function recordEdit(work: Work, { documentId, kind, inverse, stretches }: EditRecord): void {
  const { turns, headings } = stretches;
  const isNothing = [inverse, turns.gone, turns.was, headings.gone, headings.was].every(({ length }) => length === 0);
  if (isNothing) return;
  const latest = 'SELECT coalesce(max(createdAt), 0) FROM textEdit WHERE documentId = ?';
  const last = prepared(work.db, latest).pluck().get(documentId) as number;
  const row = {
    id: work.newId(),
    documentId,
    researcherId: researcherId(work),
    kind,
    inverse: JSON.stringify(inverse),
    stretches: JSON.stringify(stretches),
    createdAt: Math.max(work.now(), last + 1),
  };
  run(work.db, build.insertInto('textEdit').values(row));
}
