import type { Stretch } from '../../../shared/domain/stretches.ts';
import { requireDocument, textVersion } from '../../db/documents.ts';
import { all, build, prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

export interface SourceTurn extends Stretch {
  readonly speakerId: string;
  readonly participantId: string;
  readonly speaker: string;
  readonly isInterviewer: boolean;
}

/** A document as suggestions are found in it. */
export interface SourceDocument {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly version: string;
  readonly turns: readonly SourceTurn[];
  readonly headings: readonly (Stretch & { readonly level: number })[];
}

/** In the project's order. */
export function documentIds(db: Db, wanted: readonly string[] | undefined): readonly string[] {
  const ids = prepared(db, 'SELECT id FROM document ORDER BY number').pluck().all() as string[];
  return wanted ? ids.filter((id) => wanted.includes(id)) : ids;
}

export function readSource(db: Db, id: string): SourceDocument {
  const { name, text } = requireDocument(db, id);
  const turns = `SELECT turn.speakerId, speaker.participantId, speaker.name AS speaker, turn.start, turn.end,
      participant.role = 'interviewer' AS isInterviewer
    FROM turn JOIN speaker ON speaker.id = turn.speakerId JOIN participant ON participant.id = speaker.participantId
    WHERE turn.documentId = ? ORDER BY turn.start`;
  const rows = prepared(db, turns).all(id) as (Omit<SourceTurn, 'isInterviewer'> & { isInterviewer: 0 | 1 })[];
  const headings = all(
    db,
    build.selectFrom('heading').select(['start', 'end', 'level']).where('documentId', '=', id).orderBy('start'),
  );
  const sourceTurns = rows.map((row) => ({ ...row, isInterviewer: row.isInterviewer === 1 }));
  return { id, name, text, version: textVersion(db, id), turns: sourceTurns, headings };
}
