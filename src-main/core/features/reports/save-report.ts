import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { reportFormat } from '../../../shared/domain/report-format.ts';
import { withSize } from '../../db/read-images.ts';
import { AppError } from '../../../shared/errors.ts';
import type { CallContext } from '../../../shared/rpc/serve.ts';
import type { Program } from '../../program.ts';
import { runReportWorker } from '../../report/run-report-worker.ts';
import { writeWhole } from '../../write-whole.ts';
import { documentOfReport } from './document-of-report.ts';
import { showProgress } from './show-progress.ts';

/** Writes a report in the format that its path says; nothing is written where that fails or is cancelled. */
export async function saveReport(
  program: Program,
  { path, report, standard, naming, logo, includesWithheld }: CallParsed<'reports.save'>,
  context: CallContext,
): Promise<CallOutput<'reports.save'>> {
  const format = reportFormat(path);
  if (format === null) throw new AppError('report-ending', { path });
  const rules = { ...(naming && { naming }), ...(includesWithheld !== undefined && { includesWithheld }) };
  const said = documentOfReport(program, report, rules);
  const document = logo ? { ...said, logo: withSize(logo) } : said;
  if (document.parts.length === 0) throw new AppError('report-empty', { name: document.title });
  const { resources, reportFonts, reportWorker } = program.options.paths;
  const { bytes, pages, isUniversal } = await runReportWorker(
    {
      output: 'report',
      report: { document, format, ...(standard && { standard }) },
      resources: { folder: join(resources, 'report'), fonts: reportFonts },
    },
    { worker: pathToFileURL(reportWorker), signal: context.signal, onStage: showProgress(context) },
  );
  writeWhole(path, bytes);
  return { bytes: bytes.byteLength, pages, isUniversal, withheld: document.withheld };
}
