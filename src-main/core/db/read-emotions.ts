import type { Emotion } from '../../shared/contract/journeys.ts';
import { wordsSharer } from '../../shared/domain/overlapping-stretches.ts';
import { summariseVoices } from '../../shared/domain/summarise-voices.ts';
import { passagesOfCodes } from './coded-passages.ts';
import { isAmong, participantsOfPersonas } from './journey-participants.ts';
import { personaIdsOf, requireJourneyRow, stagesOf } from './journey-rows.ts';
import { ratedPassagesAround } from './rated-passages.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

/**
 * For every stage everybody's emotion, then that of each persona of the map. The voices of a stage are the rated passages that
 * share words with one of its code's.
 */
export function readEmotions(db: Db, journeyId: string): Emotion[] {
  requireJourneyRow(db, 'journey', journeyId);
  const personaIds = personaIdsOf(db, journeyId);
  const groups = [
    { personaId: null, participants: participantsOfPersonas(db, personaIds) },
    ...personaIds.map((personaId) => ({ personaId, participants: participantsOfPersonas(db, [personaId]) })),
  ];
  const stages = stagesOf(db, journeyId);
  const codeIds = stages.flatMap(({ codeId }) => codeId ?? []);
  const passages = passagesOfCodes(db, codeIds);
  const voices = ratedPassagesAround(db, [...passages.values()].flat());
  const corrections = readCorrections(db, journeyId);
  return stages.flatMap((stage) => {
    const own = voices.filter(wordsSharer(passages.get(stage.codeId ?? '') ?? []));
    return groups.map(({ personaId, participants }) => ({
      stageId: stage.id,
      personaId,
      ...summariseVoices(own.filter(({ participantId }) => isAmong(participants, participantId))),
      corrected: corrections.get(`${stage.id} ${personaId}`) ?? null,
    }));
  });
}

interface Correction {
  readonly stageId: string;
  readonly personaId: string | null;
  readonly valence: number;
  readonly reason: string;
}

function readCorrections(db: Db, journeyId: string) {
  const sql = `SELECT stageId, personaId, valence, reason FROM emotionPoint JOIN lane ON lane.id = laneId
    WHERE lane.journeyId = ?`;
  const rows = prepared(db, sql).all(journeyId) as Correction[];
  return new Map(
    rows.map(({ stageId, personaId, valence, reason }) => [`${stageId} ${personaId}`, { valence, reason }]),
  );
}
