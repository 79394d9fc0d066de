import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { insertEvidence } from '../../db/evidence.ts';
import { deleteUnusedImages, storeImage } from '../../db/images.ts';
import { requireJourneyRow } from '../../db/journey-rows.ts';
import { deleteIfLoose } from '../../db/passages.ts';
import { build, prepared, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';

export interface Crossing {
  readonly laneId: string;
  readonly stageId: string;
}

/** The cell where a lane crosses a stage, which is made if there is none. */
export function cellAt(work: Work, journeyId: string, { laneId, stageId }: Crossing): string {
  const lane = requireJourneyRow(work.db, 'lane', laneId);
  if (lane.journeyId !== journeyId) throw new AppError('not-found', { kind: 'lane', id: laneId });
  const stage = requireJourneyRow(work.db, 'stage', stageId);
  if (stage.journeyId !== journeyId) throw new AppError('not-found', { kind: 'stage', id: stageId });
  const known = prepared(work.db, 'SELECT id FROM cell WHERE laneId = ? AND stageId = ?').pluck().get(laneId, stageId);
  if (known) return known as string;
  const id = work.newId();
  run(work.db, build.insertInto('cell').values({ id, laneId, stageId, text: '', imageId: null, isMoment: 0 }));
  return id;
}

export function setCells(work: Work, { journeyId, cells, emptied = [] }: CallParsed<'journeys.setCells'>): Nothing {
  work.describe({ name: requireJourneyRow(work.db, 'journey', journeyId).name, count: cells.length });
  cells.forEach((cell) => setCell(work, journeyId, cell));
  const isWritten = new Set(cells.map(placeOf));
  emptied.filter((crossing) => !isWritten.has(placeOf(crossing))).forEach((crossing) => emptyCell(work, crossing));
  if (emptied.length > 0 || cells.some(({ image }) => image !== undefined)) deleteUnusedImages(work.db);
  return {};
}

const placeOf = ({ laneId, stageId }: Crossing): string => `${laneId} ${stageId}`;

/** One that is gone meanwhile has nothing to be emptied. */
function emptyCell(work: Work, { laneId, stageId }: Crossing): void {
  const sql = 'SELECT journeyId FROM cell JOIN lane ON lane.id = laneId WHERE laneId = ? AND stageId = ?';
  const journeyId = prepared(work.db, sql).pluck().get(laneId, stageId) as string | undefined;
  const nothing = { text: '', touchpointIds: [], image: null, isMoment: false, passageIds: [] };
  if (journeyId !== undefined) setCell(work, journeyId, { laneId, stageId, ...nothing });
}

type NewCell = CallParsed<'journeys.setCells'>['cells'][number];

function setCell(work: Work, journeyId: string, cell: NewCell): void {
  const { image, isMoment, ...changes } = cell;
  const id = cellAt(work, journeyId, cell);
  const change = {
    ...(changes.text === undefined ? {} : { text: changes.text }),
    ...(isMoment === undefined ? {} : { isMoment: isMoment ? (1 as const) : (0 as const) }),
    ...(image === undefined ? {} : { imageId: image && storeImage(work, image) }),
  };
  if (Object.keys(change).length > 0) run(work.db, build.updateTable('cell').set(change).where('id', '=', id));
  if (changes.touchpointIds) writeTouchpoints(work.db, id, changes.touchpointIds);
  if (changes.passageIds) replaceEvidence(work, id, changes.passageIds);
}

function writeTouchpoints(db: Db, cellId: string, touchpointIds: readonly string[]): void {
  prepared(db, 'DELETE FROM cellTouchpoint WHERE cellId = ?').run(cellId);
  const known = prepared(db, 'SELECT 1 FROM touchpoint WHERE id = ?');
  const insert = prepared(db, 'INSERT INTO cellTouchpoint (cellId, touchpointId) VALUES (?, ?)');
  for (const id of new Set(touchpointIds)) {
    if (!known.get(id)) throw new AppError('not-found', { kind: 'touchpoint', id });
    insert.run(cellId, id);
  }
}

/** What stays is left as it is; what came from data and goes is remembered as left out. */
function replaceEvidence(work: Work, cellId: string, passageIds: readonly string[]): void {
  const sql = "SELECT id, passageId FROM evidence WHERE cellId = ? AND origin <> 'left-out'";
  const lying = prepared(work.db, sql).all(cellId) as { readonly id: string; readonly passageId: string }[];
  const kept = new Set(passageIds);
  leaveOut(
    work.db,
    lying.filter(({ passageId }) => !kept.has(passageId)).map(({ id }) => id),
  );
  insertEvidence(work, 'cellId', cellId, { passageIds });
}

/** Takes evidence out of cells. */
export function leaveOut(db: Db, ids: readonly string[]): void {
  const json = JSON.stringify(ids);
  const chosen = 'id IN (SELECT value FROM json_each(?))';
  const byHand = `SELECT passageId FROM evidence WHERE ${chosen} AND origin = 'hand'`;
  const passageIds = prepared(db, byHand).pluck().all(json) as string[];
  prepared(db, `UPDATE evidence SET origin = 'left-out' WHERE ${chosen} AND origin = 'data'`).run(json);
  prepared(db, `DELETE FROM evidence WHERE ${chosen} AND origin = 'hand'`).run(json);
  deleteIfLoose(db, passageIds);
}

/** Runs what deletes stages or lanes; passages and images that only their cells held go with them. */
export function forgettingCells(
  { db }: Work,
  column: 'stageId' | 'laneId',
  ids: readonly string[],
  remove: () => void,
): void {
  const sql = `SELECT DISTINCT passageId FROM cell JOIN evidence ON evidence.cellId = cell.id
    WHERE cell.${column} IN (SELECT value FROM json_each(?))`;
  const passageIds = prepared(db, sql).pluck().all(JSON.stringify(ids)) as string[];
  remove();
  deleteUnusedImages(db);
  deleteIfLoose(db, passageIds);
}
