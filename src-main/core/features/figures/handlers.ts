import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { usualQuotes } from '../../../shared/contract/figures.ts';
import type { Chart, Figure } from '../../../shared/contract/figures.ts';
import { usualQuoteRules } from '../../../shared/contract/quotes.ts';
import { chartTable } from '../../../shared/domain/chart-table.ts';
import type { ChartFigure } from '../../../shared/domain/figure-data.ts';
import { figureFormat } from '../../../shared/domain/figure-format.ts';
import { AppError } from '../../../shared/errors.ts';
import type { CallContext } from '../../../shared/rpc/serve.ts';
import type { DrawnFigure, FigureJob } from '../../figures/draw-figure.ts';
import { readProject } from '../../db/read-project.ts';
import { gatherChart } from '../../figures/gather-chart.ts';
import { gatherFigure } from '../../figures/gather-figure.ts';
import type { FigureRules } from '../../figures/withhold-quotes.ts';
import type { ProgramHandlers } from '../../handlers.ts';
import type { Program } from '../../program.ts';
import type { OnStage, ReportStage } from '../../report/report-resources.ts';
import { readReportWords } from '../../report/report-words.ts';
import { runReportWorker } from '../../report/run-report-worker.ts';
import { writeWhole } from '../../write-whole.ts';

// A picture leaves out what it has no room for, a table doesn't.
const allRows = 100_000;

export const figuresProgram: ProgramHandlers<'figures.data' | 'figures.save' | 'figures.preview'> = {
  'figures.data': (program, { chart }) => ({ rows: chartTable(gatherOwnChart(program, { rows: allRows, ...chart })) }),
  'figures.save': async (program, { figure, path, ...wanted }, context) => {
    const format = figureFormat(path);
    if (format === null) throw new AppError('figure-ending', { path });
    const data = gather(program, figure, wanted);
    const { bytes, pages, scale } = await draw(program, { ...complete(wanted), format, figure: data }, context);
    writeWhole(path, bytes);
    return { bytes: bytes.byteLength, pages, scale, withheld: data.kind === 'chart' ? 0 : data.withheld };
  },
  'figures.preview': async (program, { figure, ...wanted }, context) => {
    const scale = { width: 1000, height: 760 };
    const data = gather(program, figure, wanted);
    const { bytes, width, height } = await draw(
      program,
      { ...complete(wanted), format: 'png', scale, figure: data },
      context,
    );
    return { png: Buffer.from(bytes).toString('base64'), width, height };
  },
};

const complete = ({ scale, pages, paper, theme, quotes }: Partial<Omit<FigureJob, 'figure' | 'format'>>) => ({
  scale: scale ?? 1,
  pages: pages ?? 'figure',
  paper: paper ?? 'a4',
  theme: theme ?? 'light',
  quotes: quotes ?? usualQuotes,
});

const stages: readonly ReportStage[] = ['laying-out', 'writing'];

function gather(
  program: Program,
  figure: Figure,
  rules: { readonly [Rule in keyof FigureRules]?: FigureRules[Rule] | undefined },
) {
  if (figure.kind === 'chart') return gatherOwnChart(program, figure.chart);
  const { naming = usualQuoteRules.naming, includesWithheld = usualQuoteRules.includesWithheld } = rules;
  return program.requireProject().read(({ db }) => gatherFigure(db, figure, { naming, includesWithheld }));
}

/** A chart with its words in the language of the project. Refuses with `figure-empty` where it has nothing to show. */
function gatherOwnChart(program: Program, chart: Chart): ChartFigure {
  const folder = join(program.options.paths.resources, 'report');
  const figure = program.requireProject().read(({ db }) => {
    const { language } = readProject(db, db.sqlite.name);
    return gatherChart(db, chart, readReportWords(folder, language));
  });
  if (figure.rows.length === 0) throw new AppError('figure-empty', { name: figure.name });
  return figure;
}

function draw(program: Program, figure: FigureJob, context: CallContext): Promise<DrawnFigure> {
  const { resources, reportFonts, reportWorker } = program.options.paths;
  const onStage: OnStage = (stage, share = 0) =>
    context.progress({ stage, done: Math.round(100 * (stages.indexOf(stage) + share)), total: 100 * stages.length });
  return runReportWorker(
    {
      output: 'figure',
      figure,
      resources: { folder: join(resources, 'report'), fonts: reportFonts },
    },
    { worker: pathToFileURL(reportWorker), signal: context.signal, onStage },
  );
}
