import type { Box, Card } from '../contract/boards.ts';
import { cardWords, isWithheldCard } from './card-words.ts';
import { codeColor } from './code-colors.ts';
import { setParagraph, setToRight } from './figure-look.ts';
import type { Brush } from './figure-look.ts';
import { quoteSource } from './quote-source.ts';
import type { PathShape, RectShape, Shape } from './scene.ts';

const padding = 12;
const footHeight = 28;
const radius = 6;
const bandHeight = 3;
const gap = 8;
const words = { size: 14.5, weight: 400, leading: 20, face: 'book' } as const;
const withheld = { size: 13, weight: 400, leading: 20 } as const;
const small = { size: 11, weight: 400, leading: 16 } as const;

/** A card: its colour as a band above, its words, below them who said it and where, and the first of its codes. */
export function drawCard(card: Card, box: Box, color: number | null, brush: Brush): Shape[] {
  const { colors, theme, measure } = brush;
  const paint = color ?? card.codes[0]?.color ?? null;
  const frame = { x: box.x + padding, y: box.y + padding, width: box.width - 2 * padding };
  const lines = Math.max(1, Math.floor((box.height - padding - footHeight) / words.leading));
  const wording = isWithheldCard(card) ? { ...withheld, fill: colors.muted } : { ...words, fill: colors.ink };
  const said = setParagraph(cardWords(card, brush.say), { ...frame, lines }, wording, measure);
  const paper: RectShape = { kind: 'rect', ...box, radius, fill: colors.paper, stroke: colors.line };
  const above = paint === null ? [] : [band(box, codeColor(paint, theme).solid)];
  return [paper, ...above, ...said.shapes, ...drawFoot(card, box, brush)];
}

function drawFoot(card: Card, box: Box, { say, colors, measure }: Brush): Shape[] {
  const frame = { x: box.x + padding, y: box.y + box.height - footHeight + 4, width: box.width - 2 * padding };
  const wording = { ...small, fill: colors.muted };
  const said = card.source ? quoteSource(card.source, say.deletedWords) : say.kinds[card.kind];
  const who = isWithheldCard(card) ? '' : said;
  const codes = sayCodes(card);
  const beside = [...(card.isShortened ? [say.shortened] : []), ...(codes === '' ? [] : [codes])].join(' · ');
  const most = beside === '' ? frame.width : frame.width * 0.78;
  const source = setParagraph(who, { ...frame, width: most, lines: 1 }, wording, measure);
  const used = (source.shapes[0]?.width ?? 0) + gap;
  const rest = { ...frame, x: frame.x + used, width: frame.width - used };
  return [...source.shapes, ...setToRight(beside, rest, wording, measure)];
}

function sayCodes({ kind, codes: [first, ...others] }: Card): string {
  if (!first || kind === 'code') return '';
  return others.length > 0 ? `${first.name} +${others.length}` : first.name;
}

/** The strip along the upper side, round where the card is. */
function band({ x, y, width }: Box, fill: string): PathShape {
  const right = x + width;
  const d = [
    `M${x + 0.8} ${y + bandHeight}`,
    `C${x + 1.9} ${y + 1.1} ${x + 3.8} ${y} ${x + radius} ${y}`,
    `L${right - radius} ${y}`,
    `C${right - 3.8} ${y} ${right - 1.9} ${y + 1.1} ${right - 0.8} ${y + bandHeight}Z`,
  ].join('');
  return { kind: 'path', d, fill, stroke: null, strokeWidth: 0, isDashed: false, opacity: 1 };
}
