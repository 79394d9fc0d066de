import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { requireCode } from '../../db/codes.ts';
import { requireJourneyRow, stagesOf } from '../../db/journey-rows.ts';
import { placedBefore, writeOrder } from '../../db/order-rows.ts';
import { build, prepared, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { forgettingCells } from './cells.ts';

export function addStages(work: Work, input: CallParsed<'journeys.addStages'>): { ids: string[] } {
  const { journeyId, stages, parentId = null, beforeId } = input;
  const { name } = requireJourneyRow(work.db, 'journey', journeyId);
  work.describe({ name, count: stages.length });
  stages.forEach(({ codeId }) => codeId && requireCode(work.db, codeId));
  if (parentId !== null) refuseAsParent(work, journeyId, parentId);
  const ids = stages.map((stage) => insertStage(work, journeyId, { ...stage, parentId }));
  if (beforeId) order(work, journeyId, ids, beforeId);
  return { ids };
}

interface NewStage {
  readonly name: string;
  readonly parentId: string | null;
  readonly codeId?: string | null | undefined;
  readonly people?: number | null | undefined;
}

export function insertStage(
  work: Work,
  journeyId: string,
  { name, parentId, codeId = null, people = null }: NewStage,
): string {
  const id = work.newId();
  const last = 'SELECT coalesce(max(position), -1) + 1 FROM stage WHERE journeyId = ?';
  const position = prepared(work.db, last).pluck().get(journeyId) as number;
  run(work.db, build.insertInto('stage').values({ id, journeyId, parentId, name, codeId, people, position }));
  return id;
}

export function updateStage(work: Work, { id, ...changes }: CallParsed<'journeys.updateStage'>): Nothing {
  const before = requireJourneyRow(work.db, 'stage', id);
  work.describe({ stage: changes.name ?? before.name });
  if (changes.codeId) requireCode(work.db, changes.codeId);
  if (Object.keys(changes).length === 0) return {};
  run(work.db, build.updateTable('stage').set(changes).where('id', '=', id));
  return {};
}

export function moveStage(work: Work, { id, beforeId, parentId }: CallParsed<'journeys.moveStage'>): Nothing {
  const { name, journeyId } = requireJourneyRow(work.db, 'stage', id);
  work.describe({ stage: name });
  if (parentId !== undefined) {
    if (parentId !== null) refuseBelow(work, journeyId, id, parentId);
    run(work.db, build.updateTable('stage').set({ parentId }).where('id', '=', id));
  }
  order(work, journeyId, [id], beforeId);
  return {};
}

export function deleteStages(work: Work, { ids }: CallParsed<'journeys.deleteStages'>): Nothing {
  const stages = ids.map((id) => requireJourneyRow(work.db, 'stage', id));
  work.describe({ stage: stages[0]!.name, count: stages.length });
  const below = 'SELECT id FROM stage WHERE parentId IN (SELECT value FROM json_each(?))';
  const steps = prepared(work.db, below).pluck().all(JSON.stringify(ids)) as string[];
  forgettingCells(work, 'stageId', [...ids, ...steps], () =>
    run(work.db, build.deleteFrom('stage').where('id', 'in', ids)),
  );
  return {};
}

function order(work: Work, journeyId: string, moved: readonly string[], beforeId: string | null): void {
  const ids = stagesOf(work.db, journeyId).map((stage) => stage.id);
  writeOrder(work.db, 'stage', placedBefore(ids, moved, beforeId));
}

function refuseBelow(work: Work, journeyId: string, id: string, parentId: string): void {
  refuseAsParent(work, journeyId, parentId);
  const hasSteps = stagesOf(work.db, journeyId).some((stage) => stage.parentId === id);
  if (id === parentId || hasSteps) throw new AppError('stage-too-deep');
}

/** Sub-steps have none of their own. */
function refuseAsParent(work: Work, journeyId: string, parentId: string): void {
  const parent = stagesOf(work.db, journeyId).find((stage) => stage.id === parentId);
  if (!parent) throw new AppError('not-found', { kind: 'stage', id: parentId });
  if (parent.parentId !== null) throw new AppError('stage-too-deep');
}
