import type { Chart } from '../../../shared/contract/figures.ts';
import type { ChartFigure } from '../../../shared/domain/figure-data.ts';
import type { Db } from '../../db/run.ts';
import type { ReportWords } from '../../report/report-words.ts';

/** What a chart of one kind draws. */
export type GatherKind = (db: Db, chart: Chart, words: ReportWords) => ChartFigure;

/** As many rows as a page holds. */
export const usualRows = 24;
/** As many columns as are read on a page. */
export const mostColumns = 10;
