import type { Box } from '../../../../src-main/shared/contract/boards.ts';
import { usualCard } from '../../../../src-main/shared/domain/tidy-grid.ts';

const mostLines = 3;
const [inset, firstLine, lineHeight, lineThickness] = [11, 24, 20, 5];
const wideSigns = /[\u2e80-\uffef]/gu;

/** Stands for words too small to be read: as many lines as they would take. */
export function drawCardLines(pen: CanvasRenderingContext2D, { x, y, width, height }: Box, text: string): void {
  const k = width / usualCard.width;
  const room = width - 2 * inset * k;
  const begun = text.slice(0, 120);
  const signs = begun.length + (begun.match(wideSigns)?.length ?? 0);
  const needed = (signs * 7.5) / (usualCard.width - 2 * inset);
  const lines = Math.min(mostLines, Math.ceil(needed));
  for (let line = 0; line < lines; line += 1) {
    const top = y + (firstLine + line * lineHeight) * k;
    if (top + lineThickness * k > y + height) return;
    const share = Math.max(0.15, Math.min(needed - line, line === 1 ? 0.94 : 1));
    pen.fillRect(
      Math.round(x + inset * k),
      Math.round(top),
      Math.round(room * share),
      Math.max(1, Math.round(lineThickness * k)),
    );
  }
}
