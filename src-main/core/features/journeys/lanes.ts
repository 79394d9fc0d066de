import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import type { LaneKind } from '../../../shared/contract/journeys.ts';
import { requireCode } from '../../db/codes.ts';
import { lanesOf, requireJourneyRow } from '../../db/journey-rows.ts';
import { placedBefore, writeOrder } from '../../db/order-rows.ts';
import { build, prepared, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { forgettingCells } from './cells.ts';

export function addLanes(work: Work, input: CallParsed<'journeys.addLanes'>): { ids: string[] } {
  const { journeyId, lanes, beforeId } = input;
  const { name } = requireJourneyRow(work.db, 'journey', journeyId);
  work.describe({ name, count: lanes.length });
  lanes.forEach(({ codeId }) => codeId && requireCode(work.db, codeId));
  const ids = lanes.map((lane) => insertLane(work, journeyId, lane));
  if (beforeId) order(work, journeyId, ids, beforeId);
  return { ids };
}

interface NewLane {
  readonly kind: LaneKind;
  readonly name: string;
  readonly codeId?: string | null | undefined;
  readonly color?: number | null | undefined;
  readonly isHidden?: boolean | undefined;
}

export function insertLane(work: Work, journeyId: string, lane: NewLane): string {
  const { kind, name, codeId = null, color = null, isHidden = false } = lane;
  const id = work.newId();
  const last = 'SELECT coalesce(max(position), -1) + 1 FROM lane WHERE journeyId = ?';
  const position = prepared(work.db, last).pluck().get(journeyId) as number;
  const row = { id, journeyId, kind, name, codeId, color, isHidden: isHidden ? 1 : 0, position } as const;
  run(work.db, build.insertInto('lane').values(row));
  return id;
}

export function updateLanes(work: Work, { ids, isHidden, ...changes }: CallParsed<'journeys.updateLanes'>): Nothing {
  const [before] = ids.map((id) => requireJourneyRow(work.db, 'lane', id));
  work.describe({ lane: changes.name ?? before!.name, count: ids.length });
  if (changes.codeId) requireCode(work.db, changes.codeId);
  const hidden = isHidden === undefined ? {} : { isHidden: isHidden ? (1 as const) : (0 as const) };
  const change = { ...changes, ...hidden };
  if (Object.keys(change).length === 0) return {};
  run(work.db, build.updateTable('lane').set(change).where('id', 'in', ids));
  return {};
}

export function moveLane(work: Work, { id, beforeId }: CallParsed<'journeys.moveLane'>): Nothing {
  const { name, journeyId } = requireJourneyRow(work.db, 'lane', id);
  work.describe({ lane: name });
  order(work, journeyId, [id], beforeId);
  return {};
}

export function deleteLanes(work: Work, { ids }: CallParsed<'journeys.deleteLanes'>): Nothing {
  const lanes = ids.map((id) => requireJourneyRow(work.db, 'lane', id));
  work.describe({ lane: lanes[0]!.name, count: lanes.length });
  forgettingCells(work, 'laneId', ids, () => run(work.db, build.deleteFrom('lane').where('id', 'in', ids)));
  return {};
}

function order(work: Work, journeyId: string, moved: readonly string[], beforeId: string | null): void {
  const ids = lanesOf(work.db, journeyId).map((lane) => lane.id);
  writeOrder(work.db, 'lane', placedBefore(ids, moved, beforeId));
}
