import type { CallOutput } from '../../../shared/contract/index.ts';
import { overlappingStretches } from '../../../shared/domain/overlapping-stretches.ts';
import { summariseValences } from '../../../shared/domain/summarise-valences.ts';
import {
  isAmong,
  participantsOfPersonas,
  passagesOfCode,
  speakerFinder,
  valencedCodings,
} from '../../db/journey-codings.ts';
import { personaIdsOf, requireJourneyRow, stagesOf } from '../../db/journey-rows.ts';
import { listTouchpoints } from '../../db/read-personas.ts';
import type { Db } from '../../db/run.ts';

/** How people felt at each touchpoint in each stage: valences where the codes of both share words. */
export function readTouchpointValences(db: Db, journeyId: string): CallOutput<'journeys.touchpoints'> {
  requireJourneyRow(db, 'journey', journeyId);
  const participants = participantsOfPersonas(db, personaIdsOf(db, journeyId));
  const codings = valencedCodings(db);
  const withSpeakers = speakerFinder(db);
  const touchpoints = listTouchpoints(db).flatMap(({ id, codeId }) =>
    codeId === null ? [] : [{ id, codings: overlappingStretches(codings, passagesOfCode(db, codeId)) }],
  );
  return stagesOf(db, journeyId).flatMap((stage) => {
    const ofStage = stage.codeId === null ? [] : passagesOfCode(db, stage.codeId);
    return touchpoints.flatMap((touchpoint) => {
      const own = withSpeakers(overlappingStretches(touchpoint.codings, ofStage)).filter(({ participantId }) =>
        isAmong(participants, participantId),
      );
      const { mean } = summariseValences(own.map(({ valence }) => valence));
      const people = new Set(own.map(({ participantId }) => participantId).filter((id) => id !== null));
      if (mean === null) return [];
      return [{ touchpointId: touchpoint.id, stageId: stage.id, mean, codings: own.length, participants: people.size }];
    });
  });
}
