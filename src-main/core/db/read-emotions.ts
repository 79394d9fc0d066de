import type { Emotion } from '../../shared/contract/journeys.ts';
import { overlappingStretches } from '../../shared/domain/overlapping-stretches.ts';
import { summariseValences } from '../../shared/domain/summarise-valences.ts';
import { isAmong, participantsOfPersonas, passagesOfCode, speakerFinder, valencedCodings } from './journey-codings.ts';
import type { ValencedCoding } from './journey-codings.ts';
import { personaIdsOf, requireJourneyRow, stagesOf } from './journey-rows.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

/** For every stage everybody's emotion, then that of each persona of the map. */
export function readEmotions(db: Db, journeyId: string): Emotion[] {
  requireJourneyRow(db, 'journey', journeyId);
  const personaIds = personaIdsOf(db, journeyId);
  const everybody = participantsOfPersonas(db, personaIds);
  const groups = [
    { personaId: null, participants: everybody },
    ...personaIds.map((personaId) => ({ personaId, participants: participantsOfPersonas(db, [personaId]) })),
  ];
  const codings = speakerFinder(db)(valencedCodings(db));
  const corrections = readCorrections(db, journeyId);
  return stagesOf(db, journeyId).flatMap((stage) => {
    const own = stage.codeId === null ? [] : overlappingStretches(codings, passagesOfCode(db, stage.codeId));
    return groups.map(({ personaId, participants }) => ({
      stageId: stage.id,
      personaId,
      ...describe(own.filter(({ participantId }) => isAmong(participants, participantId))),
      corrected: corrections.get(`${stage.id} ${personaId}`) ?? null,
    }));
  });
}

function describe(codings: readonly (ValencedCoding & { readonly participantId: string | null })[]) {
  const people = new Set(codings.map(({ participantId }) => participantId).filter((id) => id !== null));
  const summary = summariseValences(codings.map(({ valence }) => valence));
  return { ...summary, codings: codings.length, participants: people.size };
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
