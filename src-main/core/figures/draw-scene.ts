import { readFileSync } from 'node:fs';
import type { Theme } from '../../shared/domain/code-colors.ts';
import { drawBoard } from '../../shared/domain/draw-board.ts';
import { drawJourney } from '../../shared/domain/draw-journey.ts';
import type { FigureData } from '../../shared/domain/figure-data.ts';
import { figureColors } from '../../shared/domain/figure-look.ts';
import type { FontWeight, MeasureText, Scene } from '../../shared/domain/scene.ts';
import { createMeasureText } from '../report/measure-text.ts';
import type { ReportResources } from '../report/report-resources.ts';
import { readFigureWords } from './read-figure-words.ts';

/** Lays a board or a journey out, measured with the fonts of the report. */
export function drawScene(
  figure: FigureData,
  { theme, isTitled }: { readonly theme: Theme; readonly isTitled: boolean },
  resources: ReportResources,
): Scene {
  const say = readFigureWords(resources.folder, figure.language);
  const brush = { say, theme, isTitled, colors: figureColors[theme], measure: measureWith(resources.fonts) };
  return figure.kind === 'board' ? drawBoard(figure, brush) : drawJourney(figure, brush);
}

const weights: readonly FontWeight[] = [400, 500, 700];
// Reading a font takes longer than laying out a board.
let known: { readonly key: string; readonly measure: MeasureText } | null = null;

/** The first three fonts are the faces of the first family. */
function measureWith(fonts: readonly string[]): MeasureText {
  const files = fonts.slice(0, weights.length);
  const key = files.join('\n');
  if (known?.key !== key) known = { key, measure: createMeasureText(new Map(files.map(faceOf))) };
  return known.measure;
}

function faceOf(file: string, index: number): [FontWeight, DataView] {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return [weights[index]!, new DataView(buffer, byteOffset, byteLength)];
}
