import type { Version } from '../../../shared/contract/texts.ts';
import { refineChanges } from '../../../shared/domain/diff-texts.ts';
import { recallStretches } from '../../../shared/domain/recall-stretches.ts';
import { applyChanges, composeAll } from '../../../shared/domain/text-changes.ts';
import type { TextChange } from '../../../shared/domain/text-changes.ts';
import { AppError } from '../../../shared/errors.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { readStretches } from '../../texts/document-stretches.ts';
import type { DocumentStretches, RecalledStretches } from '../../texts/document-stretches.ts';
import { readText } from '../../texts/read-text.ts';

export interface EditRow {
  readonly id: string;
  readonly kind: Exclude<Version['kind'], 'imported'>;
  readonly researcher: string;
  readonly at: number;
  readonly inverse: string;
  readonly stretches: string;
}

export interface VersionAt {
  /** The text as it is now. */
  readonly now: string;
  /** The text at the version. */
  readonly text: string;
  /** What leads from the text as it is now to that of the version. */
  readonly changes: readonly TextChange[];
  readonly stretches: DocumentStretches;
}

/** What a document was at a version. */
export function versionAt(db: Db, documentId: string, versionId: string): VersionAt {
  const now = readText(db, documentId);
  const edits = readEdits(db, documentId);
  const index = edits.findIndex((edit) => edit.id === versionId);
  if (index < 0 && versionId !== documentId) throw new AppError('not-found', { kind: 'version', id: versionId });
  const later = edits.slice(index + 1);
  const changes = refineChanges(now, takenBack(later));
  return { now, text: applyChanges(now, changes), changes, stretches: recallAll(db, documentId, later) };
}

/** In the order in which they were made. */
export function readEdits(db: Db, documentId: string): EditRow[] {
  const sql = `SELECT textEdit.id, textEdit.kind, researcher.name AS researcher, textEdit.createdAt AS at,
      textEdit.inverse, textEdit.stretches
    FROM textEdit JOIN researcher ON researcher.id = textEdit.researcherId
    WHERE textEdit.documentId = ? ORDER BY textEdit.createdAt`;
  return prepared(db, sql).all(documentId) as EditRow[];
}

/** What leads from the text after the edits to the one before them. */
export function takenBack(edits: readonly EditRow[]): TextChange[] {
  return composeAll(edits.toReversed().map(({ inverse }) => JSON.parse(inverse) as TextChange[]));
}

function recallAll(db: Db, documentId: string, edits: readonly EditRow[]): DocumentStretches {
  const { turns, headings } = edits.reduceRight<DocumentStretches>(
    (stretches, edit) => {
      const inverse = JSON.parse(edit.inverse) as TextChange[];
      const recalled = JSON.parse(edit.stretches) as RecalledStretches;
      return {
        turns: recallStretches(stretches.turns, recalled.turns, inverse),
        headings: recallStretches(stretches.headings, recalled.headings, inverse),
      };
    },
    readStretches(db, documentId),
  );
  return { turns: withPresentNames(db, documentId, turns), headings };
}

// A speaker's name is corrected for all versions.
function withPresentNames(db: Db, documentId: string, turns: DocumentStretches['turns']): DocumentStretches['turns'] {
  const sql = 'SELECT id, name FROM speaker WHERE documentId = ?';
  const names = new Map(prepared(db, sql).raw().all(documentId) as [string, string][]);
  return turns.map((turn) => ({ ...turn, speaker: names.get(turn.speakerId) ?? turn.speaker }));
}
