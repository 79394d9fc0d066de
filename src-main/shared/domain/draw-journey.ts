import { describeFigure } from './describe-figure.ts';
import { drawHeads } from './draw-heads.ts';
import { drawLane } from './draw-lane.ts';
import { drawPersonas } from './draw-personas.ts';
import type { JourneyFigure } from './figure-data.ts';
import { setParagraph } from './figure-look.ts';
import type { Brush } from './figure-look.ts';
import { journeyMargin, journeySheet } from './journey-sheet.ts';
import type { Drawn, JourneySheet } from './journey-sheet.ts';
import type { Scene } from './scene.ts';

/** A journey as a table: stages across, lanes down, the curve of emotions through the stages. */
export function drawJourney(journey: JourneyFigure, brush: Brush): Scene {
  const sheet = journeySheet(journey);
  const { counts, description } = describeFigure(journey, brush.say);
  const title = drawTitle(sheet, counts, brush);
  const personas = drawPersonas(journey.personas, sheet.width, title.height, brush);
  const heads = drawHeads(sheet, title.height + personas.height, brush);
  const headsTop = title.height + personas.height;
  let y = headsTop + heads.height;
  const rows = journey.lanes
    .filter(({ isHidden }) => !isHidden)
    .flatMap((lane) => {
      const row = drawLane(lane, sheet, y, brush);
      y += row.height;
      return row.shapes;
    });
  return {
    title: journey.name,
    description,
    language: journey.language,
    width: sheet.width,
    height: y + journeyMargin,
    background: brush.colors.paper,
    heads: { top: headsTop, height: heads.height + 2 },
    shapes: [...title.shapes, ...personas.shapes, ...heads.shapes, ...rows],
  };
}

function drawTitle({ journey, width }: JourneySheet, counts: string, { say, colors, measure, isTitled }: Brush): Drawn {
  if (!isTitled) return { shapes: [], height: journeyMargin };
  const frame = { x: journeyMargin, y: journeyMargin, width: width - 2 * journeyMargin };
  const name = setParagraph(journey.name, frame, { size: 24, weight: 700, leading: 34, fill: colors.ink }, measure);
  const line = [say.journeyKinds[journey.state], counts].join(' · ');
  const below = { ...frame, y: journeyMargin + name.height + 2 };
  const small = setParagraph(line, below, { size: 13, weight: 400, leading: 20, fill: colors.muted }, measure);
  return { shapes: [...name.shapes, ...small.shapes], height: below.y + small.height + 22 };
}
