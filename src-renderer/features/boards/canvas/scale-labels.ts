import type { BoardScale, ScaleMark } from '../../../../src-main/shared/contract/board-scale.ts';
import type { Camera, Size } from './camera.ts';

/** A word of a scale on the canvas: the middle of its left edge, in pixels of the screen. */
export interface ScaleLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly isName: boolean;
}

export interface LabelRoom {
  readonly camera: Camera;
  readonly size: Size;
  widthOf(text: string, isName: boolean): number;
}

export const labelHeight = 20;
const [inset, between, mostWide] = [10, 14, 168];
/** How much room names need at the left and at the top of what is measured, and the tools below it. */
export const scaleRoom = { left: 130, top: 36, bottom: 52 } as const;
/** What floats in the upper right corner. */
const corner = { width: 164, height: 40 } as const;

/**
 * The words of a scale where they can be read: at the left and top of its frame, or of what is seen where the frame goes
 * beyond that; as many as have room.
 */
export function scaleLabels({ frame, across, down }: BoardScale, room: LabelRoom): readonly ScaleLabel[] {
  const { camera, size } = room;
  const [left, top] = [frame.x * camera.k + camera.x, frame.y * camera.k + camera.y];
  const [right, bottom] = [left + frame.width * camera.k, top + frame.height * camera.k];
  if (right < 0 || bottom < 0 || left > size.width || top > size.height) return [];
  const head = Math.min(Math.max(top - labelHeight / 2 - 6, labelHeight / 2 + 6), bottom);
  // What the sides tell stands above the columns' words, or below them where there is no room.
  const isAbove = head > labelHeight * 1.5;
  const line = isAbove ? head - labelHeight : head + labelHeight;
  const edges = { ...room, left, right, head, line };
  const named = nameLabels([down.name && `↑ ${down.name}`, across.name && `${across.name} →`], edges);
  const rows = rowLabels(down.marks, edges, named.length > 0 ? Math.max(head, line) : head);
  return [...rows, ...columnLabels(across.marks, edges), ...named];
}

interface Edges extends LabelRoom {
  readonly left: number;
  readonly right: number;
  /** Where the words above the columns stand, and what the sides tell. */
  readonly head: number;
  readonly line: number;
}

/** Each below the one before, the first below `from`. */
function rowLabels(marks: readonly ScaleMark[], edges: Edges, from: number): readonly ScaleLabel[] {
  const { camera, size } = edges;
  let last = from + labelHeight / 2;
  return marks.flatMap(({ label, start, end }) => {
    const [begin, finish] = [
      Math.max(last, start * camera.k + camera.y),
      Math.min(size.height, end * camera.k + camera.y),
    ];
    if (finish - begin < labelHeight) return [];
    const y = (begin + finish) / 2;
    last = y + labelHeight / 2;
    const text = shortened(label, mostWide, (words) => edges.widthOf(words, false));
    return [{ text, x: besideFrame(text, false, edges), y, isName: false }];
  });
}

/** Left of the frame where there is room, else at the edge of what is seen. */
function besideFrame(text: string, isName: boolean, { left, right, widthOf }: Edges): number {
  const width = widthOf(text, isName);
  return Math.min(Math.max(inset, left - inset - width), Math.max(inset, right - width));
}

/** Each right of the one before. */
function columnLabels(marks: readonly ScaleMark[], edges: Edges): readonly ScaleLabel[] {
  const { camera, size, head, widthOf } = edges;
  const isBesideCorner = head - labelHeight / 2 < corner.height;
  const most = size.width - (isBesideCorner ? corner.width : inset);
  let last = Math.max(edges.left, inset) - between;
  return marks.flatMap(({ label, start, end }) => {
    const [begin, finish] = [start * camera.k + camera.x, end * camera.k + camera.x];
    const isMoment = start === end;
    const [seenBegin, seenEnd] = [Math.max(begin, inset), Math.min(finish, most)];
    if (seenEnd < seenBegin) return [];
    const room = isMoment ? mostWide : Math.min(mostWide, seenEnd - seenBegin - 4);
    const text = shortened(label, room, (words) => widthOf(words, false));
    const width = widthOf(text, false);
    const x = isMoment ? begin : (seenBegin + seenEnd - width) / 2;
    if (text === '' || x < last + between || x + width > most) return [];
    last = x + width;
    return [{ text, x, y: head, isName: false }];
  });
}

/** Beside one another, the first left of the frame where there is room. */
function nameLabels(names: readonly (string | null)[], edges: Edges): readonly ScaleLabel[] {
  const { left, line, widthOf } = edges;
  let next = -Infinity;
  return names.flatMap((name, index) => {
    const text = name === null ? '' : shortened(name, mostWide, (words) => widthOf(words, true));
    if (text === '') return [];
    const wanted = index === 0 ? besideFrame(text, true, edges) : Math.max(left, inset);
    const x = Math.max(wanted, next);
    next = x + widthOf(text, true) + between;
    return [{ text, x, y: line, isName: true }];
  });
}

/** As much as fits, with an ellipsis for the rest; nothing where that is hardly a sign. */
function shortened(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  const signs = [...text];
  const fits = (count: number) => widthOf(`${signs.slice(0, count).join('')}…`) <= room;
  const most = signs.findIndex((_sign, index) => !fits(index + 1));
  return most > 1 ? `${signs.slice(0, most).join('').trimEnd()}…` : '';
}
