import type { Cell } from '../../shared/contract/journeys.ts';
import type { CallOutput } from '../../shared/contract/index.ts';
import { AppError } from '../../shared/errors.ts';
import { lanesOf, personaIdsOf, stagesOf } from './journey-rows.ts';
import { readEvidence } from './read-evidence.ts';
import { build, first, prepared } from './run.ts';
import type { Db } from './run.ts';

export function listJourneys(db: Db): CallOutput<'journeys.list'> {
  const rows = prepared(
    db,
    `SELECT id, name, kind, (SELECT count(*) FROM stage WHERE journeyId = journey.id) AS stages,
       (SELECT count(*) FROM lane WHERE journeyId = journey.id) AS lanes
     FROM journey ORDER BY position, id`,
  ).all() as Omit<CallOutput<'journeys.list'>[number], 'personas'>[];
  const names = prepared(
    db,
    `SELECT persona.name FROM journeyPersona JOIN persona ON persona.id = personaId WHERE journeyId = ?
     ORDER BY journeyPersona.position`,
  ).pluck();
  return rows.map((row) => ({ ...row, personas: names.all(row.id) as string[] }));
}

export function readJourney(db: Db, id: string): CallOutput<'journeys.get'> {
  const journey = first(
    db,
    build.selectFrom('journey').select(['id', 'name', 'kind', 'besideId']).where('id', '=', id),
  );
  if (!journey) throw new AppError('not-found', { kind: 'journey', id });
  return {
    ...journey,
    personaIds: personaIdsOf(db, id),
    stages: stagesOf(db, id),
    lanes: lanesOf(db, id),
    cells: readCells(db, id),
  };
}

interface CellRow {
  readonly id: string;
  readonly laneId: string;
  readonly stageId: string;
  readonly text: string;
  readonly imageId: string | null;
  readonly isMoment: 0 | 1;
}

function readCells(db: Db, journeyId: string): Cell[] {
  const rows = prepared(
    db,
    `SELECT cell.id, laneId, stageId, text, imageId, isMoment
     FROM stage CROSS JOIN cell ON cell.stageId = stage.id JOIN lane ON lane.id = laneId
     WHERE stage.journeyId = ? ORDER BY lane.position, stage.position`,
  ).all(journeyId) as CellRow[];
  const ids = rows.map(({ id }) => id);
  const evidence = Map.groupBy(readEvidence(db, 'cellId', ids), ({ ownerId }) => ownerId);
  const touchpoints = readCellTouchpoints(db, ids);
  const valences = readValences(db, [...evidence.values()].flat());
  return rows
    .map((row) => {
      const own = (evidence.get(row.id) ?? []).map(({ ownerId: _owner, ...passage }) => ({
        ...passage,
        valence: valences.get(passage.passageId) ?? null,
      }));
      return {
        ...row,
        isMoment: row.isMoment === 1,
        touchpointIds: touchpoints.get(row.id) ?? [],
        evidence: own,
        participants: new Set(own.map(({ participantId }) => participantId).filter((id) => id !== null)).size,
        documents: new Set(own.map(({ documentId }) => documentId)).size,
      };
    })
    .filter(isFilled);
}

const isFilled = ({ text, imageId, isMoment, touchpointIds, evidence }: Cell): boolean =>
  text !== '' || imageId !== null || isMoment || touchpointIds.length > 0 || evidence.length > 0;

/** Mean valences of the codings on passages. */
function readValences(db: Db, passages: readonly { readonly passageId: string }[]): ReadonlyMap<string, number> {
  const ids = [...new Set(passages.map(({ passageId }) => passageId))];
  const sql = `SELECT coding.passageId, avg(valence) FROM json_each(?) AS wanted
    CROSS JOIN coding ON coding.passageId = wanted.value WHERE valence IS NOT NULL GROUP BY coding.passageId`;
  return new Map(prepared(db, sql).raw().all(JSON.stringify(ids)) as [string, number][]);
}

function readCellTouchpoints(db: Db, cellIds: readonly string[]): ReadonlyMap<string, string[]> {
  const rows = prepared(
    db,
    `SELECT cellId, touchpointId FROM json_each(?) AS wanted CROSS JOIN cellTouchpoint ON cellId = wanted.value
     ORDER BY cellTouchpoint.number`,
  ).all(JSON.stringify(cellIds)) as { readonly cellId: string; readonly touchpointId: string }[];
  return new Map(
    [...Map.groupBy(rows, ({ cellId }) => cellId)].map(([id, own]) => [id, own.map((row) => row.touchpointId)]),
  );
}
