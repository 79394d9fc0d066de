import type { z } from 'zod';
import { usualQuoteRules, quoteRules } from '../../../shared/contract/quotes.ts';
import { blockOptions, reportLook, usualReportLook } from '../../../shared/contract/reports.ts';
import type { Report, ReportBlock } from '../../../shared/contract/reports.ts';
import type { CallOutput } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/errors.ts';
import { all, build, first, prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

export function listReports(db: Db): CallOutput<'reports.list'> {
  const sql = `SELECT id, name, (SELECT count(*) FROM reportBlock WHERE reportId = report.id) AS blocks
    FROM report ORDER BY position, id`;
  return prepared(db, sql).all() as CallOutput<'reports.list'>;
}

export function readReport(db: Db, id: string): Report {
  const columns = ['id', 'name', 'look', 'quotes', 'logoImageId'] as const;
  const row = first(db, build.selectFrom('report').select(columns).where('id', '=', id));
  if (!row) throw new AppError('not-found', { kind: 'report', id });
  return {
    ...row,
    look: readFields(reportLook, usualReportLook, row.look),
    quotes: readFields(quoteRules, usualQuoteRules, row.quotes),
    blocks: readBlocks(db, id),
  };
}

function readBlocks(db: Db, reportId: string): ReportBlock[] {
  const columns = ['id', 'kind', 'title', 'orientation', 'options'] as const;
  const query = build.selectFrom('reportBlock').select(columns).where('reportId', '=', reportId);
  return all(db, query.orderBy('position').orderBy('id')).map((row) => ({ ...row, options: readOptions(row.options) }));
}

export const readOptions = (json: string): ReportBlock['options'] => readFields(blockOptions, {}, json);

/** What is missing has its usual value; where anything is not as it should be, all has. */
function readFields<Fields>(schema: z.ZodType<Fields>, usual: Fields, json: string): Fields {
  const read = schema.safeParse({ ...usual, ...JSON.parse(json) });
  return read.success ? read.data : usual;
}
