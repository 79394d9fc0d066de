import type { Stage } from '../contract/journeys.ts';
import { cellPadding } from './journey-sheet.ts';
import type { Drawn, JourneySheet } from './journey-sheet.ts';
import { drawLine, setParagraph } from './figure-look.ts';
import type { Brush } from './figure-look.ts';
import type { Shape } from './scene.ts';

const nameLeading = 20;
const noteLeading = 17;
const mostLines = 3;
const below = 12;

/** The stages above their columns, sub-steps below the name of their stage, and the rule under them. */
export function drawHeads(sheet: JourneySheet, top: number, brush: Brush): Drawn {
  const hasSteps = sheet.columns.some(({ parent }) => parent !== null);
  const namesTop = top + (hasSteps ? nameLeading + 6 : 0);
  const heads = sheet.columns.map(({ stage }, index) => drawHead(stage, sheet, index, namesTop, brush));
  const height = namesTop - top + Math.max(0, ...heads.map((head) => head.height)) + below;
  const right = sheet.columnLeft(sheet.columns.length);
  const rule = drawLine([sheet.columnLeft(0), top + height], [right, top + height], brush.colors.ink, 1.5);
  return { shapes: [...drawParents(sheet, top, brush), ...heads.flatMap(({ shapes }) => shapes), rule], height };
}

function drawHead(
  stage: Stage,
  sheet: JourneySheet,
  index: number,
  top: number,
  { say, colors, measure }: Brush,
): Drawn {
  const frame = { x: sheet.columnLeft(index) + cellPadding, y: top, width: sheet.columnWidth - 2 * cellPadding };
  const bold = { size: 14, weight: 700, leading: nameLeading, fill: colors.ink } as const;
  const name = setParagraph(stage.name, { ...frame, lines: mostLines }, bold, measure);
  const small = { size: 11.5, weight: 400, leading: noteLeading, fill: colors.muted } as const;
  const notes = [say.passages(countPassages(sheet, stage)), ...sayPeople(sheet, stage, say.people)];
  const note = setParagraph(notes.join(' · '), { ...frame, y: top + name.height, lines: 2 }, small, measure);
  return { shapes: [...name.shapes, ...note.shapes], height: name.height + note.height };
}

function countPassages({ journey }: JourneySheet, { id }: Stage): number {
  const cells = journey.cells.filter(({ stageId }) => stageId === id);
  return new Set(cells.flatMap(({ evidence }) => evidence.map(({ passageId }) => passageId))).size;
}

/** How many people reached the stage, and which share of the first counted one that is. */
function sayPeople({ columns }: JourneySheet, { people }: Stage, say: (count: number) => string): string[] {
  if (people === null) return [];
  const first = columns.map(({ stage }) => stage.people).find((count) => count !== null) ?? 0;
  const share = first > 0 && people !== first ? ` (${Math.round((100 * people) / first)} %)` : '';
  return [say(people) + share];
}

/** Each stage with sub-steps once, over all of them, with a thin line that joins them. */
function drawParents(
  { columns, columnLeft, columnWidth }: JourneySheet,
  top: number,
  { colors, measure }: Brush,
): Shape[] {
  return columns.flatMap(({ parent }, index) => {
    if (!parent || columns[index - 1]?.parent?.id === parent.id) return [];
    const steps = columns.filter((column) => column.parent?.id === parent.id).length;
    const frame = {
      x: columnLeft(index) + cellPadding,
      y: top,
      width: steps * columnWidth - 2 * cellPadding,
      lines: 1,
    };
    const wording = { size: 12, weight: 500, leading: nameLeading, fill: colors.muted } as const;
    const y = top + nameLeading + 1;
    const line = drawLine([frame.x, y], [frame.x + frame.width, y], colors.line, 1);
    return [...setParagraph(parent.name, frame, wording, measure).shapes, line];
  });
}
