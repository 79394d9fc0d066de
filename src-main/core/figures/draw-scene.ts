import { drawBoard } from '../../shared/domain/draw-board.ts';
import { drawJourney } from '../../shared/domain/draw-journey.ts';
import type { FigureData } from '../../shared/domain/figure-data.ts';
import { figureColors } from '../../shared/domain/figure-look.ts';
import type { Brush } from '../../shared/domain/figure-look.ts';
import type { Scene } from '../../shared/domain/scene.ts';
import { createMeasureText } from '../report/measure-text.ts';
import { readFaces } from '../report/read-faces.ts';
import type { ReportResources } from '../report/report-resources.ts';
import { readFigureWords } from './read-figure-words.ts';

/** Lays a board or a journey out, measured with the fonts of the report. */
export function drawScene(
  figure: FigureData,
  look: Pick<Brush, 'theme' | 'isTitled' | 'quotes'>,
  resources: ReportResources,
): Scene {
  const say = readFigureWords(resources.folder, figure.language);
  const brush = {
    ...look,
    say,
    colors: figureColors[look.theme],
    measure: createMeasureText(readFaces(resources.fonts)),
  };
  return figure.kind === 'board' ? drawBoard(figure, brush) : drawJourney(figure, brush);
}
