import type { CallParsed } from '../../../shared/contract/index.ts';
import { lanesOf, personaIdsOf, requireJourneyRow, stagesOf } from '../../db/journey-rows.ts';
import { build, prepared, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { cellAt } from './cells.ts';
import { insertJourney, writePersonas } from './commands.ts';
import { insertLane } from './lanes.ts';
import { insertStage } from './stages.ts';
import { standBeside } from './stand-beside.ts';

type Copies = ReadonlyMap<string, string>;

/** The map with all that lies in it. Its copy as to-be stands beside it, and it beside the copy. */
export function copyJourney(work: Work, { id, name, kind }: CallParsed<'journeys.copy'>): { id: string } {
  const before = prepared(work.db, 'SELECT kind FROM journey WHERE id = ?').pluck().get(id) as 'as-is' | 'to-be';
  work.describe({ name: requireJourneyRow(work.db, 'journey', id).name });
  const copy = insertJourney(work, name, kind ?? before);
  writePersonas(work, copy, personaIdsOf(work.db, id));
  const stages = copyStages(work, id, copy);
  const lanes = new Map(lanesOf(work.db, id).map((lane) => [lane.id, insertLane(work, copy, lane)]));
  copyCells(work, copy, { stages, lanes });
  copyCorrections(work, stages, lanes);
  if (kind === 'to-be' && before === 'as-is') standBeside(work, id, copy);
  return { id: copy };
}

function copyStages(work: Work, from: string, to: string): Copies {
  const copies = new Map<string, string>();
  stagesOf(work.db, from).forEach((stage) => {
    const parentId = stage.parentId === null ? null : copies.get(stage.parentId)!;
    copies.set(stage.id, insertStage(work, to, { ...stage, parentId }));
  });
  return copies;
}

interface CopiedCell {
  readonly id: string;
  readonly laneId: string;
  readonly stageId: string;
  readonly text: string;
  readonly imageId: string | null;
  readonly isMoment: 0 | 1;
}

/** With where it came from: filling the copy knows what was left out. */
function copyEvidence(work: Work, cellId: string, copyId: string): void {
  const rows = prepared(work.db, 'SELECT id FROM evidence WHERE cellId = ?').pluck().all(cellId) as string[];
  const insert = prepared(
    work.db,
    `INSERT INTO evidence (id, cellId, passageId, position, origin, fromCardId, fromCellId)
     SELECT ?, ?, passageId, position, origin, fromCardId, fromCellId FROM evidence WHERE id = ?`,
  );
  rows.forEach((id) => insert.run(work.newId(), copyId, id));
}

function copyCells(
  work: Work,
  to: string,
  { stages, lanes }: { readonly stages: Copies; readonly lanes: Copies },
): void {
  const sql =
    'SELECT id, laneId, stageId, text, imageId, isMoment FROM cell WHERE stageId IN (SELECT value FROM json_each(?))';
  const cells = prepared(work.db, sql).all(JSON.stringify([...stages.keys()])) as CopiedCell[];
  const touchpoints = prepared(
    work.db,
    'INSERT INTO cellTouchpoint (cellId, touchpointId) SELECT ?, touchpointId FROM cellTouchpoint WHERE cellId = ? ORDER BY number',
  );
  cells.forEach(({ id, laneId, stageId, ...content }) => {
    const copy = cellAt(work, to, { laneId: lanes.get(laneId)!, stageId: stages.get(stageId)! });
    run(work.db, build.updateTable('cell').set(content).where('id', '=', copy));
    touchpoints.run(copy, id);
    copyEvidence(work, id, copy);
  });
}

function copyCorrections(work: Work, stages: Copies, lanes: Copies): void {
  const query = build
    .selectFrom('emotionPoint')
    .selectAll()
    .where('stageId', 'in', [...stages.keys()]);
  if (stages.size === 0) return;
  const { sql, parameters } = query.compile();
  const points = prepared(work.db, sql).all(...parameters) as {
    laneId: string;
    stageId: string;
    personaId: string | null;
    valence: number;
    reason: string;
  }[];
  points.forEach(({ laneId, stageId, personaId, valence, reason }) => {
    const row = { laneId: lanes.get(laneId)!, stageId: stages.get(stageId)!, personaId, valence, reason };
    run(work.db, build.insertInto('emotionPoint').values({ id: work.newId(), ...row }));
  });
}
