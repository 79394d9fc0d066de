import type { CallParsed } from '../../../shared/contract/index.ts';
import { usualQuoteRules } from '../../../shared/contract/quotes.ts';
import { usualReportLook } from '../../../shared/contract/reports.ts';
import type { Report } from '../../../shared/contract/reports.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { linkedPassageIds } from '../../../shared/domain/project-links.ts';
import { deleteUnusedImages, storeImage } from '../../db/images.ts';
import { deleteIfLoose } from '../../db/passages.ts';
import { placedBefore, writeOrder } from '../../db/order-rows.ts';
import { refuseTakenName } from '../../db/refuse-taken-name.ts';
import { build, prepared, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { insertBlocks } from './block-rows.ts';
import { readReport } from './queries.ts';

export function createReport(work: Work, input: CallParsed<'reports.create'>): { id: string } {
  const { name, look = usualReportLook, quotes = usualQuoteRules, blocks = [], logo } = input;
  work.describe({ name });
  const logoImageId = logo ? storeImage(work, logo) : null;
  const id = insertReport(work, { name, look, quotes, logoImageId });
  insertBlocks(work, id, blocks);
  return { id };
}

/** The copy stands behind what it was copied from. */
export function copyReport(work: Work, { id, name }: CallParsed<'reports.copy'>): { id: string } {
  const { blocks, ...copied } = readReport(work.db, id);
  work.describe({ name: copied.name, newName: name });
  const order = reportOrder(work.db);
  const next = order[order.indexOf(id) + 1] ?? null;
  const copyId = insertReport(work, { ...copied, name });
  insertBlocks(work, copyId, blocks);
  writeOrder(work.db, 'report', placedBefore([...order, copyId], [copyId], next));
  return { id: copyId };
}

export function updateReport(work: Work, input: CallParsed<'reports.update'>): Nothing {
  const { id, name, look, quotes, logo } = input;
  const known = readReport(work.db, id);
  work.describe({ name: name ?? known.name });
  if (name !== undefined) refuseTakenName(work.db, 'report', name, id);
  const change = {
    ...(name !== undefined && { name }),
    ...(look && { look: JSON.stringify({ ...known.look, ...look }) }),
    ...(quotes && { quotes: JSON.stringify({ ...known.quotes, ...quotes }) }),
    ...(logo !== undefined && { logoImageId: logo && storeImage(work, logo) }),
  };
  if (Object.keys(change).length === 0) return {};
  run(work.db, build.updateTable('report').set(change).where('id', '=', id));
  if (logo !== undefined) deleteUnusedImages(work.db);
  return {};
}

export function deleteReport(work: Work, { id }: CallParsed<'reports.delete'>): Nothing {
  const { name, blocks } = readReport(work.db, id);
  work.describe({ name });
  run(work.db, build.deleteFrom('report').where('id', '=', id));
  deleteIfLoose(work.db, linkedPassageIds(JSON.stringify(blocks)));
  deleteUnusedImages(work.db);
  return {};
}

export function moveReport(work: Work, { id, beforeId }: CallParsed<'reports.move'>): Nothing {
  work.describe({ name: readReport(work.db, id).name });
  writeOrder(work.db, 'report', placedBefore(reportOrder(work.db), [id], beforeId));
  return {};
}

type ReportRow = Omit<Report, 'id' | 'blocks'>;

function insertReport(work: Work, { name, look, quotes, logoImageId }: ReportRow): string {
  const { db } = work;
  refuseTakenName(db, 'report', name);
  const id = work.newId();
  const position = prepared(db, 'SELECT coalesce(max(position), -1) + 1 FROM report').pluck().get() as number;
  const settings = { look: JSON.stringify(look), quotes: JSON.stringify(quotes), logoImageId };
  run(db, build.insertInto('report').values({ id, name, ...settings, position, createdAt: work.now() }));
  return id;
}

const reportOrder = (db: Db) => prepared(db, 'SELECT id FROM report ORDER BY position, id').pluck().all() as string[];
