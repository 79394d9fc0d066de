import { emptyStart } from '../../shared/domain/empty-start.ts';
import { layerShapes } from '../../shared/domain/layer-shapes.ts';
import { printSvg } from '../../shared/domain/print-svg.ts';
import type { SvgView } from '../../shared/domain/print-svg.ts';
import type { Scene, TextShape } from '../../shared/domain/scene.ts';
import { shapesOnSheet } from '../../shared/domain/scene-sheets.ts';
import type { Sheet } from '../../shared/domain/scene-sheets.ts';
import type { TextPrinter } from '../report/text-printer.ts';

/** What the templates draw of a figure on a sheet: its shapes as an image, or several, its words as words; null where there is nothing. */
export function printSheet(scene: Scene, sheet: Sheet, scale: number, printer: TextPrinter) {
  const shapes = shapesOnSheet(scene.shapes, sheet, scale);
  if (shapes.length === 0) return null;
  const view = viewOf(sheet, scale);
  return {
    ...sheet,
    layers: layerShapes(shapes).map((layer, index) => ({
      shapes: printSvg(
        { ...scene, background: index === 0 ? scene.background : null, shapes: layer.shapes },
        undefined,
        view,
      ),
      lines: layer.lines.map((line) => printLine(line, sheet, scale, printer)),
    })),
  };
}

/** What of the figure is seen in the sheet's frame. */
function viewOf({ left, top, frame }: Sheet, scale: number): SvgView {
  const [width, height] = [frame.width / scale, frame.height / scale];
  return { part: { x: (frame.x - left) / scale, y: (frame.y - top) / scale, width, height }, width, height };
}

/** Places are those in the sheet's frame. */
function printLine(shape: TextShape, { left, top, frame }: Sheet, scale: number, printer: TextPrinter) {
  return {
    // The compiler leaves out what is empty at the beginning of a line.
    x: left - frame.x + (shape.x + emptyStart(shape.text, shape)) * scale,
    y: top - frame.y + shape.y * scale,
    size: shape.size * scale,
    weight: shape.weight,
    fill: shape.fill,
    isBook: shape.face === 'book',
    isNarrow: /[·‘’]/u.test(shape.text),
    text: shape.face === 'book' ? printer.printInBook(shape.text) : printer.print(shape.text),
  };
}
