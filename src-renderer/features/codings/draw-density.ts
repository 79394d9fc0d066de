import type { TextRange } from '../../editor/reading-editor.ts';
import { densityColumns, densityLayout } from './density-layout.ts';
import type { PassageMemo } from './memo-signs.tsx';
import type { ShownCoding } from './use-codings.ts';

export interface Density {
  readonly length: number;
  /** In the order of the text. */
  readonly codings: readonly ShownCoding[];
  readonly memos: readonly PassageMemo[];
  readonly hits: readonly TextRange[];
}

const memoWidth = 3;
const columnWidth = 3;
export const stripWidth = memoWidth + densityColumns * columnWidth;

/** Draws where everything lies: codings in their colours, memos beside them, hits across. */
export function drawDensity(canvas: HTMLCanvasElement, { length, codings, memos, hits }: Density): void {
  const pen = canvas.getContext('2d');
  const height = canvas.clientHeight;
  if (!pen || height === 0) return;
  const density = window.devicePixelRatio;
  canvas.width = stripWidth * density;
  canvas.height = height * density;
  pen.scale(density, density);
  const token = (name: string) => getComputedStyle(canvas).getPropertyValue(name);
  const at = (offset: number) => (offset / Math.max(1, length)) * height;

  const byId = new Map(codings.map((coding) => [coding.id, coding]));
  const whole = codings.filter(({ formerText }) => formerText === null);
  // What stands alone is as wide as the strip; what overlaps it is drawn over its outer part.
  densityLayout(whole, length, height)
    .toSorted((one, other) => one.column - other.column)
    .forEach(({ id, top, height: size, column }) => {
      pen.fillStyle = byId.get(id)?.solid ?? '';
      pen.fillRect(memoWidth + column * columnWidth, top, (densityColumns - column) * columnWidth, size);
    });
  pen.fillStyle = token('--color-ink-soft');
  memos.forEach(({ start }) => {
    pen.beginPath();
    pen.arc(1.5, at(start) + 1.5, 1.5, 0, Math.PI * 2);
    pen.fill();
  });
  pen.strokeStyle = token('--color-danger');
  codings
    .filter(({ formerText }) => formerText !== null)
    .forEach(({ start }) => pen.strokeRect(memoWidth + 1.5, at(start) - 1.5, columnWidth * densityColumns - 3, 3));
  pen.fillStyle = token('--color-accent');
  hits.forEach(({ start }) => pen.fillRect(0, at(start), stripWidth, 1.5));
}
