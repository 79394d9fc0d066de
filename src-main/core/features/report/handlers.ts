import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CallContext } from '../../../shared/rpc/serve.ts';
import type { ProgramHandlers } from '../../handlers.ts';
import type { Program } from '../../program.ts';
import { runReportWorker } from '../../report/run-report-worker.ts';
import { writeWhole } from '../../write-whole.ts';
import { gatherReport } from './gather-report.ts';

export const reportProgram: ProgramHandlers<'report.preview' | 'report.save'> = {
  'report.preview': async (program, { hasFigures }, context) => {
    const { pages, total } = await runReportWorker(jobOf(program, 'preview', hasFigures), workerOf(program, context));
    return { pages: [...pages], total };
  },
  'report.save': async (program, { path, hasFigures }, context) => {
    const { pdf, pages, isUniversal } = await runReportWorker(
      jobOf(program, 'pdf', hasFigures),
      workerOf(program, context),
    );
    writeWhole(path, pdf);
    return { pages, bytes: pdf.byteLength, isUniversal };
  },
};

function jobOf<Output extends 'pdf' | 'preview'>(program: Program, output: Output, hasFigures = true) {
  const { resources, reportFonts } = program.options.paths;
  const data = program.requireSession().read((work) => gatherReport(work, hasFigures));
  return { output, data, resources: { folder: join(resources, 'report'), fonts: reportFonts } } as const;
}

const stages = ['laying-out', 'writing'];

function workerOf({ options }: Program, { signal, progress }: CallContext) {
  const onStage = (stage: string) => progress({ stage, done: stages.indexOf(stage), total: stages.length });
  return { worker: pathToFileURL(options.paths.reportWorker), signal, onStage };
}
