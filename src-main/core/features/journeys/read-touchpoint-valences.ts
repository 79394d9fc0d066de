import type { CallOutput } from '../../../shared/contract/index.ts';
import { wordsSharer } from '../../../shared/domain/overlapping-stretches.ts';
import type { DocumentStretch } from '../../../shared/domain/overlapping-stretches.ts';
import { summariseVoices } from '../../../shared/domain/summarise-voices.ts';
import { passagesOfCodes } from '../../db/coded-passages.ts';
import { isAmong, participantsOfPersonas } from '../../db/journey-participants.ts';
import { personaIdsOf, requireJourneyRow, stagesOf } from '../../db/journey-rows.ts';
import { ratedPassagesAround } from '../../db/rated-passages.ts';
import type { RatedPassage } from '../../db/rated-passages.ts';
import { listTouchpoints } from '../../db/read-personas.ts';
import type { Db } from '../../db/run.ts';
import { readPlacedTouchpoints } from './read-placed-touchpoints.ts';

type Output = CallOutput<'journeys.touchpoints'>;
type Sharer = (one: DocumentStretch) => boolean;
type Bound = { readonly codeId: string | null };

/**
 * How people felt at touchpoints in each stage. Voices are rated passages that share words with passages of both codes, or with
 * evidence of a cell of a touchpoint lane. Where several touchpoints stand in the cell, the codes say which of them a voice is about,
 * and where they say of none, it counts for each. Other lanes are left out: their evidence is chosen for how people felt.
 */
export function readTouchpointValences(db: Db, journeyId: string): Output {
  requireJourneyRow(db, 'journey', journeyId);
  const stages = stagesOf(db, journeyId);
  const touchpoints = listTouchpoints(db);
  const cells = readPlacedTouchpoints(db, journeyId);
  const passages = passagesOfCodes(
    db,
    [...stages, ...touchpoints].flatMap(({ codeId }) => codeId ?? []),
  );
  const passagesOf = ({ codeId }: Bound) => passages.get(codeId ?? '') ?? [];
  const participants = participantsOfPersonas(db, personaIdsOf(db, journeyId));
  const places = [...stages.map(passagesOf), ...cells.map(({ evidence }) => evidence)].flat();
  const voices = ratedPassagesAround(db, places).filter(({ participantId }) => isAmong(participants, participantId));
  const about = new Map(touchpoints.map((touchpoint) => [touchpoint.id, wordsSharer(passagesOf(touchpoint))]));
  const measured = stages.flatMap((stage) => {
    const ofStage = voices.filter(wordsSharer(passagesOf(stage)));
    const placed = cells
      .filter(({ stageId }) => stageId === stage.id)
      .flatMap(({ touchpointIds, evidence }) =>
        voicesOfCell(touchpointIds, voices.filter(wordsSharer(evidence)), about),
      );
    return touchpoints.map(({ id, isOnline }) => {
      const byCode = ofStage.filter((voice) => about.get(id)?.(voice));
      const byHand = placed.flatMap(({ touchpointId, voice }) => (touchpointId === id ? [voice] : []));
      return { stageId: stage.id, touchpointId: id, isOnline, voices: [...new Set([...byCode, ...byHand])] };
    });
  });
  return { touchpoints: measured.flatMap(measureOf), sides: sidesOf(measured) };
}

interface Measured {
  readonly stageId: string;
  readonly touchpointId: string;
  readonly isOnline: boolean;
  readonly voices: readonly RatedPassage[];
}

function voicesOfCell(
  touchpointIds: readonly string[],
  voices: readonly RatedPassage[],
  about: ReadonlyMap<string, Sharer>,
) {
  return voices.flatMap((voice) => {
    const coded = touchpointIds.filter((id) => about.get(id)?.(voice));
    return (coded.length > 0 ? coded : touchpointIds).map((touchpointId) => ({ touchpointId, voice }));
  });
}

function measureOf({ stageId, touchpointId, voices }: Measured): Output['touchpoints'] {
  const measure = measureVoices(voices);
  return measure ? [{ touchpointId, stageId, ...measure }] : [];
}

function sidesOf(measured: readonly Measured[]): Output['sides'] {
  return [...Map.groupBy(measured, ({ stageId }) => stageId)].flatMap(([stageId, ofStage]) =>
    [true, false].flatMap((isOnline) => {
      const own = ofStage.filter((one) => one.isOnline === isOnline);
      const measure = measureVoices([...new Set(own.flatMap(({ voices }) => voices))]);
      return measure ? [{ stageId, isOnline, ...measure }] : [];
    }),
  );
}

function measureVoices(voices: readonly RatedPassage[]) {
  const { mean, passages, codings, participants } = summariseVoices(voices);
  return mean === null ? null : { mean, passages, codings, participants };
}
