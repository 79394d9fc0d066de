import { codeColor } from './code-colors.ts';
import type { FigurePersona } from './figure-data.ts';
import { setParagraph } from './figure-look.ts';
import type { Brush, Frame } from './figure-look.ts';
import { initialsOf } from './initials-of.ts';
import type { Drawn, JourneySheet } from './journey-sheet.ts';
import { quoted } from './quoted.ts';
import type { Shape } from './scene.ts';

const portraitSize = 40;
const beside = 12;
const gap = 32;
const below = 18;
const widest = 440;
const narrowest = 240;

/** For whom a map is told, side by side: who it is, how many stand behind it, and what tells most of them. */
export function drawPersonas(
  personas: readonly FigurePersona[],
  { width: sheetWidth, margin }: Pick<JourneySheet, 'width' | 'margin'>,
  top: number,
  brush: Brush,
): Drawn {
  const room = sheetWidth - 2 * margin;
  const inRow = Math.max(1, Math.min(personas.length, Math.floor((room + gap) / (narrowest + gap))));
  const width = Math.min(widest, (room - (inRow - 1) * gap) / inRow);
  let y = top;
  const shapes: Shape[] = [];
  for (let first = 0; first < personas.length; first += inRow) {
    const row = personas.slice(first, first + inRow).map((persona, index) => {
      return drawPersona(persona, { x: margin + index * (width + gap), y, width }, brush);
    });
    shapes.push(...row.flatMap((one) => one.shapes));
    y += Math.max(...row.map((one) => one.height)) + below;
  }
  return { shapes, height: y - top };
}

function drawPersona(persona: FigurePersona, frame: Frame, brush: Brush): Drawn {
  const inset = portraitSize + beside;
  const words = drawWords(persona, { ...frame, x: frame.x + inset, width: frame.width - inset }, brush);
  const shapes = [...drawPortrait(persona, frame, brush), ...words.shapes];
  return { shapes, height: Math.max(portraitSize, words.height) };
}

/** Its picture; without one, its initials in its colour. */
function drawPortrait({ name, color, image }: FigurePersona, { x, y }: Frame, brush: Brush): Shape[] {
  const { solid, tint } = codeColor(color, brush.theme);
  const box = { x, y, width: portraitSize, height: portraitSize };
  const foot: Shape = { kind: 'rect', ...box, y: y + portraitSize, height: 2, radius: 0, fill: solid, stroke: null };
  if (image) {
    const { mediaType, data } = image;
    return [{ kind: 'image', ...box, mediaType, data, description: name, fit: 'fill' }, foot];
  }
  const bold = { size: 13, weight: 700, leading: 20, fill: brush.colors.ink } as const;
  const { shapes } = setParagraph(initialsOf(name), { ...box, y: y + 10 }, bold, brush.measure);
  const letters = shapes.map((shape) => ({ ...shape, x: x + (portraitSize - shape.width) / 2 }));
  return [{ kind: 'rect', ...box, radius: 0, fill: tint, stroke: null }, foot, ...letters];
}

function drawWords(persona: FigurePersona, frame: Frame, { say, colors, measure }: Brush): Drawn {
  const { name, people, summary, traits } = persona;
  const bold = { size: 13, weight: 700, leading: 20, fill: colors.ink } as const;
  const small = { size: 12, weight: 400, leading: 18, fill: colors.muted } as const;
  const said = { size: 15, weight: 400, leading: 21, face: 'book', fill: colors.ink } as const;
  const head = setParagraph(name, { ...frame, lines: 2 }, bold, measure);
  const last = head.shapes.at(-1);
  const count = setParagraph(say.people(people), { ...frame, lines: 1 }, small, measure).shapes[0];
  const isBeside = last && count && last.width + 8 + count.width <= frame.width;
  const counted = isBeside ? [{ ...count, x: last.x + last.width + 8, y: last.y }] : [];
  const told = [
    traits.quote === undefined ? { text: summary, wording: small } : { text: quoted(traits.quote), wording: said },
    { text: traits.goal === undefined ? '' : say.goal + say.colon + traits.goal, wording: small },
    { text: traits.frustration === undefined ? '' : say.frustration + say.colon + traits.frustration, wording: small },
  ];
  let height = head.height;
  const shapes = told.flatMap(({ text, wording }) => {
    if (text.trim() === '') return [];
    const set = setParagraph(text, { ...frame, y: frame.y + height, lines: 3 }, wording, measure);
    height += set.height;
    return set.shapes;
  });
  return { shapes: [...head.shapes, ...counted, ...shapes], height };
}
