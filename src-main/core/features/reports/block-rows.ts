import type { CallParsed } from '../../../shared/contract/index.ts';
import type { ReportBlock } from '../../../shared/contract/reports.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { linkedPassageIds } from '../../../shared/domain/project-links.ts';
import { AppError } from '../../../shared/errors.ts';
import { deleteIfLoose } from '../../db/passages.ts';
import { placedBefore, writeOrder } from '../../db/order-rows.ts';
import { build, first, prepared, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { withPassageLinks } from '../../db/with-passage-links.ts';
import type { Work } from '../../open-project.ts';
import { readOptions, readReport } from './queries.ts';

type NewBlock = CallParsed<'reports.addBlocks'>['blocks'][number];

/** New blocks behind the others of the report; their ids. */
export function insertBlocks(work: Work, reportId: string, blocks: readonly NewBlock[]): string[] {
  const known = blockOrder(work.db, reportId).length;
  return blocks.map(({ kind, title = '', orientation = 'auto', options = {} }, index) => {
    const id = work.newId();
    const row = { id, reportId, kind, title, orientation, position: known + index };
    run(work.db, build.insertInto('reportBlock').values({ ...row, options: storedOptions(work, options) }));
    return id;
  });
}

export function addBlocks(work: Work, input: CallParsed<'reports.addBlocks'>): { ids: string[] } {
  const { reportId, blocks, beforeId = null } = input;
  work.describe({ name: readReport(work.db, reportId).name, count: blocks.length });
  const order = blockOrder(work.db, reportId);
  if (beforeId !== null && !order.includes(beforeId)) throw notFound(beforeId);
  const ids = insertBlocks(work, reportId, blocks);
  writeOrder(work.db, 'reportBlock', placedBefore([...order, ...ids], ids, beforeId));
  return { ids };
}

export function updateBlock(work: Work, input: CallParsed<'reports.updateBlock'>): Nothing {
  const { id, title, orientation, options } = input;
  const block = requireBlock(work, id);
  const change = {
    ...(title !== undefined && { title }),
    ...(orientation && { orientation }),
    ...(options && { options: storedOptions(work, { ...readOptions(block.options), ...options }) }),
  };
  if (Object.keys(change).length === 0) return {};
  run(work.db, build.updateTable('reportBlock').set(change).where('id', '=', id));
  if (options) deleteIfLoose(work.db, linkedPassageIds(block.options));
  return {};
}

export function deleteBlocks(work: Work, { ids }: CallParsed<'reports.deleteBlocks'>): Nothing {
  const linked = ids.flatMap((id) => linkedPassageIds(requireBlock(work, id).options));
  work.describe({ count: ids.length });
  run(work.db, build.deleteFrom('reportBlock').where('id', 'in', ids));
  deleteIfLoose(work.db, linked);
  return {};
}

/** They keep their order. */
export function moveBlocks(work: Work, { ids, beforeId }: CallParsed<'reports.moveBlocks'>): Nothing {
  const { reportId } = requireBlock(work, ids[0]!);
  work.describe({ count: ids.length });
  const order = blockOrder(work.db, reportId);
  const strange = [...ids, ...(beforeId === null ? [] : [beforeId])].find((id) => !order.includes(id));
  if (strange !== undefined) throw notFound(strange);
  const moved = order.filter((id) => ids.includes(id));
  const next = beforeId && order.slice(order.indexOf(beforeId)).find((id) => !ids.includes(id));
  writeOrder(work.db, 'reportBlock', placedBefore(order, moved, next ?? null));
  return {};
}

/** With links to passages in texts that had links to places. */
function storedOptions(work: Work, options: ReportBlock['options']): string {
  const stored = Object.entries(options).map(([name, value]) => [
    name,
    typeof value === 'string' ? withPassageLinks(work, value) : value,
  ]);
  return JSON.stringify(Object.fromEntries(stored));
}

const notFound = (id: string) => new AppError('not-found', { kind: 'reportBlock', id });

/** A block, of whose report the step is. */
function requireBlock(work: Work, id: string) {
  const columns = ['reportId', 'options'] as const;
  const row = first(work.db, build.selectFrom('reportBlock').select(columns).where('id', '=', id));
  if (!row) throw notFound(id);
  work.describe({ name: readReport(work.db, row.reportId).name });
  return row;
}

const blockOrder = (db: Db, reportId: string) =>
  prepared(db, 'SELECT id FROM reportBlock WHERE reportId = ? ORDER BY position, id').pluck().all(reportId) as string[];
