import { printSvg } from '../../shared/domain/print-svg.ts';
import type { Scene, TextShape } from '../../shared/domain/scene.ts';
import { shapesOnSheet } from '../../shared/domain/scene-sheets.ts';
import type { Sheet } from '../../shared/domain/scene-sheets.ts';
import type { TextPrinter } from '../report/text-printer.ts';

/** What the templates draw of a figure on a sheet: its shapes as one image, its words as words; null where there is nothing. */
export function printSheet(scene: Scene, sheet: Sheet, scale: number, printer: TextPrinter) {
  const shapes = shapesOnSheet(scene.shapes, sheet, scale);
  if (shapes.length === 0) return null;
  const texts = shapes.filter((shape) => shape.kind === 'text');
  return {
    ...sheet,
    shapes: printSvg({ ...scene, shapes: shapes.filter((shape) => shape.kind !== 'text') }, []),
    lines: texts.map((shape) => printLine(shape, sheet, scale, printer)),
  };
}

/** Places are those in the sheet's frame. */
function printLine(shape: TextShape, { left, top, frame }: Sheet, scale: number, printer: TextPrinter) {
  return {
    x: left - frame.x + shape.x * scale,
    y: top - frame.y + shape.y * scale,
    size: shape.size * scale,
    weight: shape.weight,
    fill: shape.fill,
    text: printer.print(shape.text),
  };
}
