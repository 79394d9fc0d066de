import type { Box } from '../contract/boards.ts';
import { cardWords } from './card-words.ts';
import type { BoardFigure } from './figure-data.ts';
import { drawDot, setParagraph, setToRight } from './figure-look.ts';
import type { Brush, Frame } from './figure-look.ts';
import type { Drawn } from './journey-sheet.ts';
import type { Shape } from './scene.ts';

const mostDots = 5;
const dotRadius = 4.5;
const step = 12;
const padding = 6;
const height = 17;
const overhang = 6;
const mostResults = 12;
const countWidth = 44;
const widest = 720;
const above = 36;

/** The dots on the cards, as they stand in the window: one for each, or how many where there are more than five. */
export function drawVotes({ vote, places }: BoardFigure, shift: (place: Box) => Box, brush: Brush): Shape[] {
  const placeOf = new Map(places.map((place) => [place.id, place]));
  return (vote?.cards ?? []).flatMap(({ cardId, dots }) => {
    const place = placeOf.get(cardId);
    return place ? drawDots(dots, shift(place), brush) : [];
  });
}

function drawDots(dots: number, card: Box, { colors, measure }: Brush): Shape[] {
  const isCounted = dots > mostDots;
  const wording = { size: 12, weight: 400, leading: height, fill: colors.ink } as const;
  const count = isCounted
    ? setParagraph(String(dots), { x: 0, y: card.y - height / 2, width: 80 }, wording, measure)
    : null;
  const countRoom = (count?.shapes[0]?.width ?? -step) + step;
  const marks = isCounted ? 1 : dots;
  const width = 2 * padding + (marks - 1) * step + 2 * dotRadius + Math.max(0, countRoom - step + 4);
  const left = card.x + card.width + overhang - width;
  const box = { x: left, y: card.y - height / 2, width, height };
  const middle = left + padding + dotRadius;
  return [
    { kind: 'rect', ...box, radius: height / 2, fill: colors.paper, stroke: colors.line },
    ...Array.from({ length: marks }, (_, index) => drawDot([middle + index * step, card.y], dotRadius, colors.accent)),
    ...(count?.shapes ?? []).map((shape) => ({ ...shape, x: middle + dotRadius + 4 })),
  ];
}

/** The cards with most dots, below the board. */
export function drawVoteResults({ vote, cards }: BoardFigure, frame: Frame, brush: Brush): Drawn {
  if (!vote) return { shapes: [], height: 0 };
  const { say, colors, measure } = brush;
  const inside = { ...frame, width: Math.min(widest, frame.width) };
  const sum = vote.cards.reduce((all, { dots }) => all + dots, 0);
  const facts = [vote.name || say.result, say.dots(sum), say.people(vote.people)].join(' · ');
  const bold = { size: 13, weight: 700, leading: 20, fill: colors.ink } as const;
  const head = setParagraph(facts, { ...inside, y: frame.y + above }, bold, measure);
  const textOf = new Map(cards.map((card) => [card.id, cardWords(card, say)]));
  const said = { size: 14.5, weight: 400, leading: 22, face: 'book', fill: colors.ink } as const;
  const small = { size: 12, weight: 500, leading: 22, fill: colors.ink } as const;
  let y = frame.y + above + head.height + 8;
  const rows = vote.cards.slice(0, mostResults).flatMap(({ cardId, dots }) => {
    const room = { x: inside.x + countWidth, y, width: inside.width - countWidth, lines: 2 };
    const words = setParagraph(textOf.get(cardId) ?? '', room, said, measure);
    const count = setToRight(String(dots), { x: inside.x, y, width: countWidth - 12 }, small, measure);
    const dot = drawDot([inside.x + 5, y + 11], dotRadius, colors.accent);
    y += words.height + 4;
    return [dot, ...count, ...words.shapes];
  });
  const left = vote.cards.length - mostResults;
  const muted = { size: 12, weight: 400, leading: 20, fill: colors.muted } as const;
  const more = left > 0 ? setParagraph(say.more(left), { ...inside, y }, muted, measure) : { shapes: [], height: 0 };
  return { shapes: [...head.shapes, ...rows, ...more.shapes], height: y + more.height - frame.y };
}
