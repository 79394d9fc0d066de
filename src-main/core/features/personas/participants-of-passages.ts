import { AppError } from '../../../shared/errors.ts';
import { createPlacing } from '../../db/present-places.ts';
import type { Place, SeenPlace } from '../../db/present-places.ts';
import { turnsOf } from '../../db/documents.ts';
import { prepared } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';

interface Said {
  readonly passageIds?: readonly string[] | undefined;
  readonly places?: readonly SeenPlace[] | undefined;
}

/** Those in whose turns the passages and places begin, each once; interviewers are not studied. */
export function participantsOfPassages({ db }: Work, { passageIds = [], places = [] }: Said): string[] {
  const passage = prepared(db, 'SELECT documentId, start, end FROM passage WHERE id = ?');
  const known = passageIds.map((id) => {
    const row = passage.get(id) as Place | undefined;
    if (!row) throw new AppError('not-found', { kind: 'passage', id });
    return row;
  });
  const all = [...known, ...places.map(createPlacing(db))];
  const interviewers = prepared(db, "SELECT id FROM participant WHERE role = 'interviewer'").pluck().all() as string[];
  const speakers = [...Map.groupBy(all, ({ documentId }) => documentId)].flatMap(([documentId, ofDocument]) => {
    const turns = turnsOf(db, documentId);
    return ofDocument.flatMap(
      ({ start }) => turns.find((turn) => turn.start <= start && start < turn.end)?.participantId ?? [],
    );
  });
  return [...new Set(speakers)].filter((id) => !interviewers.includes(id));
}
