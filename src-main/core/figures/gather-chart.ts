import type { Chart } from '../../shared/contract/figures.ts';
import type { ChartFigure } from '../../shared/domain/figure-data.ts';
import type { Db } from '../db/run.ts';
import type { ReportWords } from '../report/report-words.ts';
import { codesByAttribute } from './charts/codes-by-attribute.ts';
import { codesByDocument } from './charts/codes-by-document.ts';
import { codesTogether } from './charts/codes-together.ts';
import { codingsPerCode } from './charts/codings-per-code.ts';
import { findingsStrength } from './charts/findings-strength.ts';
import type { GatherKind } from './charts/gather-kind.ts';
import { participantsByAttribute } from './charts/participants-by-attribute.ts';
import { rainbow } from './charts/rainbow.ts';
import { saturation } from './charts/saturation.ts';
import { valenceByCode } from './charts/valence-by-code.ts';

const gatherers: Readonly<Record<Chart['kind'], GatherKind>> = {
  'codings-per-code': codingsPerCode,
  'codes-by-document': codesByDocument,
  'codes-by-attribute': codesByAttribute,
  'codes-together': codesTogether,
  'valence-by-code': valenceByCode,
  'participants-by-attribute': participantsByAttribute,
  'findings-strength': findingsStrength,
  saturation,
  rainbow,
};

/** What a chart draws; without rows where there is nothing to show. */
export const gatherChart = (db: Db, chart: Chart, words: ReportWords): ChartFigure =>
  gatherers[chart.kind](db, chart, words);
