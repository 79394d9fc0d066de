import type { CallOutput } from '../../../shared/contract/index.ts';
import { wordsSharer } from '../../../shared/domain/overlapping-stretches.ts';
import { passagesOfCodes } from '../../db/coded-passages.ts';
import type { CodedPassage } from '../../db/coded-passages.ts';
import { isAmong, participantsOfPersonas } from '../../db/journey-participants.ts';
import { lanesOf, personaIdsOf, requireJourneyRow, stagesOf } from '../../db/journey-rows.ts';
import { speakersOfPassages } from '../../db/passage-speakers.ts';
import { withSources } from '../../db/passage-sources.ts';
import type { StoredPlace } from '../../db/passage-sources.ts';
import { codesOf, readEvidence } from '../../db/read-evidence.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

/** What data says of a cell against what lies in it. */
export interface CellFilling {
  readonly laneId: string;
  readonly stageId: string;
  readonly addedIds: readonly string[];
  /** Evidence from data that no longer carries both codes. */
  readonly removedIds: readonly string[];
}

/**
 * For every crossing of a stage and a lane that are bound to codes: passages of the lane's code that share words with one of the
 * stage's. A stage of which a sub-step is bound is filled in its sub-steps, otherwise itself.
 */
export function fillingOf(db: Db, journeyId: string): CellFilling[] {
  requireJourneyRow(db, 'journey', journeyId);
  const stages = filledStages(db, journeyId);
  const lanes = lanesOf(db, journeyId).filter(({ kind, codeId }) => codeId !== null && takesPassages(kind));
  const passages = passagesOfCodes(
    db,
    [...stages, ...lanes].flatMap(({ codeId }) => codeId ?? []),
  );
  const passagesOf = ({ codeId }: { readonly codeId: string | null }) => passages.get(codeId ?? '') ?? [];
  const crossings = stages.flatMap((stage) => {
    const isOfStage = wordsSharer(passagesOf(stage));
    return lanes.map((lane) => ({ lane, stage, wanted: distinctIds(passagesOf(lane).filter(isOfStage)) }));
  });
  const isMeant = speakerTest(
    db,
    journeyId,
    crossings.flatMap(({ wanted }) => wanted),
  );
  const byLane = lanes.flatMap((lane) => crossings.filter((crossing) => crossing.lane === lane));
  return byLane.flatMap(({ lane, stage, wanted }) => {
    const filling = compare(new Set(wanted.filter(isMeant)), lyingIn(db, lane.id, stage.id));
    const isChanged = filling.addedIds.length + filling.removedIds.length > 0;
    return isChanged ? [{ laneId: lane.id, stageId: stage.id, ...filling }] : [];
  });
}

/** In the order of documents and of their texts. */
function distinctIds(passages: readonly CodedPassage[]): readonly string[] {
  const ordered = passages.toSorted(
    (one, other) =>
      (one.documentId < other.documentId ? -1 : Number(one.documentId > other.documentId)) ||
      one.start - other.start ||
      one.end - other.end,
  );
  return [...new Set(ordered.map(({ passageId }) => passageId))];
}

/** Whether a passage is said by somebody of the map's personas. */
function speakerTest(db: Db, journeyId: string, passageIds: readonly string[]): (passageId: string) => boolean {
  const participants = participantsOfPersonas(db, personaIdsOf(db, journeyId));
  if (participants === null) return () => true;
  const speakers = speakersOfPassages(db, [...new Set(passageIds)]);
  return (id) => isAmong(participants, speakers.get(id) ?? null);
}

/** As the contract has it: with the words. */
export function readFilling(db: Db, journeyId: string): CallOutput<'journeys.filling'> {
  return fillingOf(db, journeyId).map(({ laneId, stageId, addedIds, removedIds }) => {
    const removed = new Set(removedIds);
    const cell = prepared(db, 'SELECT id FROM cell WHERE laneId = ? AND stageId = ?').pluck().get(laneId, stageId);
    const lying = removed.size > 0 ? readEvidence(db, 'cellId', [cell as string]) : [];
    return {
      laneId,
      stageId,
      added: describePassages(db, addedIds),
      removed: lying
        .filter(({ evidenceId }) => removed.has(evidenceId))
        .map(({ ownerId: _owner, isFromData: _origin, participantId: _participant, ...passage }) => passage),
    };
  });
}

const takesPassages = (kind: string): boolean => kind !== 'emotions' && kind !== 'images' && kind !== 'metrics';

/** Those that are bound, but not stages of which a sub-step is. */
function filledStages(db: Db, journeyId: string) {
  const bound = stagesOf(db, journeyId).filter(({ codeId }) => codeId !== null);
  return bound.filter(({ id }) => !bound.some(({ parentId }) => parentId === id));
}

interface Lying {
  readonly id: string;
  readonly passageId: string;
  readonly origin: 'hand' | 'data' | 'left-out';
}

function lyingIn(db: Db, laneId: string, stageId: string): Lying[] {
  const sql = `SELECT evidence.id, passageId, origin FROM cell JOIN evidence ON evidence.cellId = cell.id
    WHERE laneId = ? AND stageId = ?`;
  return prepared(db, sql).all(laneId, stageId) as Lying[];
}

function compare(wanted: ReadonlySet<string>, lying: readonly Lying[]) {
  const known = new Set(lying.map(({ passageId }) => passageId));
  return {
    addedIds: [...wanted].filter((passageId) => !known.has(passageId)),
    removedIds: lying
      .filter(({ passageId, origin }) => origin === 'data' && !wanted.has(passageId))
      .map(({ id }) => id),
  };
}

function describePassages(db: Db, ids: readonly string[]): CallOutput<'journeys.filling'>[number]['added'] {
  const rows = prepared(
    db,
    `SELECT passage.id AS passageId, documentId, start, end, formerText
     FROM json_each(?) AS wanted JOIN passage ON passage.id = wanted.value`,
  ).all(JSON.stringify(ids)) as (StoredPlace & { readonly passageId: string })[];
  const codes = codesOf(db, ids);
  return withSources(db, rows).map(({ participantId: _participant, ...row }) => ({
    ...row,
    codes: codes.get(row.passageId) ?? [],
  }));
}
