import { describeFigure } from './describe-figure.ts';
import { drawHeads } from './draw-heads.ts';
import { drawLane } from './draw-lane.ts';
import { drawPersonas } from './draw-personas.ts';
import type { JourneyFigure } from './figure-data.ts';
import { setParagraph } from './figure-look.ts';
import type { Brush } from './figure-look.ts';
import { journeySheet } from './journey-sheet.ts';
import type { Drawn, JourneyPaging, JourneySheet } from './journey-sheet.ts';
import type { Scene } from './scene.ts';

/** A journey as a table: stages across, lanes down, the curve of emotions through the stages. */
export function drawJourney(journey: JourneyFigure, brush: Brush, paging?: JourneyPaging): Scene {
  const sheet = journeySheet(journey, paging);
  const { counts, description } = describeFigure(journey, brush.say);
  const title = drawTitle(sheet, counts, brush);
  // With its first columns.
  const told = paging && paging.from > 0 ? [] : journey.personas;
  const personas = drawPersonas(told, sheet, title.height, brush);
  const heads = drawHeads(sheet, title.height + personas.height, brush);
  const headsTop = title.height + personas.height;
  const laterHeight = (paging?.laterHeight ?? Infinity) - heads.height;
  let y = headsTop + heads.height;
  let pageEnd = paging?.pageHeight ?? Infinity;
  const lanes = journey.lanes
    .filter(({ isHidden }) => !isHidden)
    .map((lane) => {
      const top = y;
      const drawn = drawLane(lane, { sheet, y, left: pageEnd - y, next: laterHeight }, brush);
      y += drawn.height;
      pageEnd = drawn.cuts.length === 0 ? pageEnd : drawn.cuts.at(-1)! + laterHeight;
      return { ...drawn, top, bottom: y };
    });
  return {
    title: journey.name,
    description,
    language: journey.language,
    width: sheet.width,
    height: y + sheet.margin,
    background: brush.colors.paper,
    heads: { top: headsTop, height: heads.height + 2 },
    sides: lanes.map(({ top, bottom, name }) => ({ top, bottom, shapes: name })),
    cuts: lanes.flatMap(({ cuts }) => cuts),
    shapes: [...title.shapes, ...personas.shapes, ...heads.shapes, ...lanes.flatMap(({ shapes }) => shapes)],
  };
}

function drawTitle(sheet: JourneySheet, counts: string, { say, colors, measure, isTitled }: Brush): Drawn {
  const { journey, width, margin } = sheet;
  if (!isTitled) return { shapes: [], height: margin };
  const frame = { x: margin, y: margin, width: width - 2 * margin };
  const name = setParagraph(journey.name, frame, { size: 24, weight: 700, leading: 34, fill: colors.ink }, measure);
  const line = [say.journeyKinds[journey.state], counts].join(' · ');
  const below = { ...frame, y: margin + name.height + 2 };
  const small = setParagraph(line, below, { size: 13, weight: 400, leading: 20, fill: colors.muted }, measure);
  return { shapes: [...name.shapes, ...small.shapes], height: below.y + small.height + 22 };
}
