import { drawBoard } from '../../shared/domain/draw-board.ts';
import { drawChart } from '../../shared/domain/draw-chart.ts';
import { drawJourney } from '../../shared/domain/draw-journey.ts';
import type { FigureData } from '../../shared/domain/figure-data.ts';
import { figureColors } from '../../shared/domain/figure-look.ts';
import type { Brush } from '../../shared/domain/figure-look.ts';
import type { JourneyPaging } from '../../shared/domain/journey-sheet.ts';
import type { MeasureText, Scene } from '../../shared/domain/scene.ts';
import { createMeasureText } from '../report/measure-text.ts';
import { readFaces } from '../report/read-faces.ts';
import type { ReportResources } from '../report/report-resources.ts';
import { readFigureWords } from './read-figure-words.ts';

export interface SceneLook extends Pick<Brush, 'theme' | 'isTitled' | 'quotes'> {
  readonly accent?: string;
  /** Of a journey. */
  readonly paging?: JourneyPaging;
}

/** Lays a board, a journey or a chart out, measured with the fonts of the report. */
export function drawScene(
  figure: FigureData,
  { accent, paging, ...look }: SceneLook,
  resources: ReportResources,
): Scene {
  const say = readFigureWords(resources.folder, figure.language);
  const brush = {
    ...look,
    quotes: fewerQuotes(figure, look.quotes),
    say,
    colors: { ...figureColors[look.theme], ...(accent && { accent }) },
    measure: findMeasure(resources.fonts),
  };
  if (figure.kind === 'chart') return drawChart(figure, brush);
  return figure.kind === 'board' ? drawBoard(figure, brush) : drawJourney(figure, brush, paging);
}

function fewerQuotes(figure: FigureData, wanted: Brush['quotes']): Brush['quotes'] {
  if (figure.kind !== 'journey' || figure.mostQuotes === undefined) return wanted;
  return wanted === 'all' ? figure.mostQuotes : Math.min(wanted, figure.mostQuotes);
}

// The same for all figures of a report.
let known: { readonly key: string; readonly measure: MeasureText } | null = null;

function findMeasure(fonts: readonly string[]): MeasureText {
  const key = fonts.join('\n');
  if (known?.key !== key) known = { key, measure: createMeasureText(readFaces(fonts)) };
  return known.measure;
}
