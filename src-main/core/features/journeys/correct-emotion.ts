import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { requireJourneyRow } from '../../db/journey-rows.ts';
import { build, first, prepared, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';

/** Puts a point of the curve where the researcher says; without a valence the computed one is shown again. */
export function correctEmotion(work: Work, input: CallParsed<'journeys.correctEmotion'>): Nothing {
  const { laneId, stageId, personaId, valence, reason } = input;
  const lane = requireJourneyRow(work.db, 'lane', laneId);
  const stage = requireJourneyRow(work.db, 'stage', stageId);
  if (stage.journeyId !== lane.journeyId) throw new AppError('not-found', { kind: 'stage', id: stageId });
  work.describe({ stage: stage.name });
  refuseUnknownPersona(work, personaId);
  const known = first(
    work.db,
    build
      .selectFrom('emotionPoint')
      .select('id')
      .where('laneId', '=', laneId)
      .where('stageId', '=', stageId)
      .where('personaId', 'is', personaId),
  );
  if (valence === null) {
    if (known) run(work.db, build.deleteFrom('emotionPoint').where('id', '=', known.id));
  } else if (known) {
    run(work.db, build.updateTable('emotionPoint').set({ valence, reason }).where('id', '=', known.id));
  } else {
    const row = { id: work.newId(), laneId, stageId, personaId, valence, reason };
    run(work.db, build.insertInto('emotionPoint').values(row));
  }
  return {};
}

function refuseUnknownPersona({ db }: Work, personaId: string | null): void {
  if (personaId === null || prepared(db, 'SELECT 1 FROM persona WHERE id = ?').get(personaId)) return;
  throw new AppError('not-found', { kind: 'persona', id: personaId });
}
