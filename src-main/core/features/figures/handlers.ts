import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { usualQuotes } from '../../../shared/contract/figures.ts';
import type { Figure } from '../../../shared/contract/figures.ts';
import { figureFormat } from '../../../shared/domain/figure-format.ts';
import { AppError } from '../../../shared/errors.ts';
import type { CallContext } from '../../../shared/rpc/serve.ts';
import type { DrawnFigure, FigureJob } from '../../figures/draw-figure.ts';
import { gatherFigure } from '../../figures/gather-figure.ts';
import type { ProgramHandlers } from '../../handlers.ts';
import type { Program } from '../../program.ts';
import type { OnStage, ReportStage } from '../../report/report-resources.ts';
import { runReportWorker } from '../../report/run-report-worker.ts';
import { writeWhole } from '../../write-whole.ts';

export const figuresProgram: ProgramHandlers<'figures.save' | 'figures.preview'> = {
  'figures.save': async (program, { figure, path, ...wanted }, context) => {
    const format = figureFormat(path);
    if (format === null) throw new AppError('figure-ending', { path });
    const { bytes, pages, scale } = await draw(program, figure, { ...complete(wanted), format }, context);
    writeWhole(path, bytes);
    return { bytes: bytes.byteLength, pages, scale };
  },
  'figures.preview': async (program, { figure, ...wanted }, context) => {
    const scale = { width: 1000, height: 760 };
    const { bytes, width, height } = await draw(
      program,
      figure,
      { ...complete(wanted), format: 'png', scale },
      context,
    );
    return { png: Buffer.from(bytes).toString('base64'), width, height };
  },
};

type Wanted = Omit<FigureJob, 'figure'>;

const complete = ({ scale, pages, paper, theme, quotes }: Partial<Omit<Wanted, 'format'>>) => ({
  scale: scale ?? 1,
  pages: pages ?? 'figure',
  paper: paper ?? 'a4',
  theme: theme ?? 'light',
  quotes: quotes ?? usualQuotes,
});

const stages: readonly ReportStage[] = ['laying-out', 'writing'];

function draw(program: Program, figure: Figure, wanted: Wanted, context: CallContext): Promise<DrawnFigure> {
  const { resources, reportFonts, reportWorker } = program.options.paths;
  const data = program.requireSession().read(({ db }) => gatherFigure(db, figure));
  const onStage: OnStage = (stage, share = 0) =>
    context.progress({ stage, done: Math.round(100 * (stages.indexOf(stage) + share)), total: 100 * stages.length });
  return runReportWorker(
    {
      output: 'figure',
      figure: { ...wanted, figure: data },
      resources: { folder: join(resources, 'report'), fonts: reportFonts },
    },
    { worker: pathToFileURL(reportWorker), signal: context.signal, onStage },
  );
}
