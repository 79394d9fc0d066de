import type { Box } from '../contract/boards.ts';
import { AppError } from '../errors.ts';
import type { Scene, Shape } from './scene.ts';
import { shapeBounds } from './shape-bounds.ts';

export type SheetLayout = 'figure' | 'fit' | 'poster';
export type Paper = 'a4' | 'a3' | 'letter';

/** A page, in points; the figure's upper left corner stands at (left, top) of it. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  /** The part of the page on which the figure is seen. */
  readonly frame: Box;
  /** Its place among the sheets of a poster: row B, column 3 is `B3`; else empty. */
  readonly mark: string;
}

export interface SceneSheets {
  /** Points per pixel of the figure. */
  readonly scale: number;
  readonly sheets: readonly Sheet[];
}

type Size = Pick<Scene, 'width' | 'height'>;

export const pointsPerPixel = 0.75;
// A page of a PDF can't be larger.
const mostOfPage = 14_400;
export const mostSheets = 400;
const millimetre = 72 / 25.4;
const margin = 10 * millimetre;
const overlap = 10 * millimetre;
const papers: Readonly<Record<Paper, readonly [number, number]>> = {
  a4: [210 * millimetre, 297 * millimetre],
  a3: [297 * millimetre, 420 * millimetre],
  letter: [612, 792],
};

/**
 * Lays a figure on pages: one of its own size, or of the largest that there is; one sheet of paper, upright or across as fits
 * better, never enlarged; or as many sheets as its own size takes, row by row, which overlap by a centimetre to be glued.
 * Throws `poster-too-large`.
 */
export function sceneSheets(figure: Size, layout: SheetLayout, paper: Paper): SceneSheets {
  const full = scaled(figure, pointsPerPixel);
  if (layout === 'figure') {
    const share = Math.min(1, mostOfPage / full.width, mostOfPage / full.height);
    const page = scaled(full, share);
    const frame = { x: 0, y: 0, ...page };
    return { scale: pointsPerPixel * share, sheets: [{ ...page, left: 0, top: 0, frame, mark: '' }] };
  }
  const sheet = orient(papers[paper], full.width > full.height);
  const room = roomOf(sheet);
  if (layout === 'poster') return { scale: pointsPerPixel, sheets: tiles(full, sheet, room) };
  const share = Math.min(1, room.width / full.width, room.height / full.height);
  const left = (sheet.width - full.width * share) / 2;
  const frame = { x: 0, y: 0, ...sheet };
  return { scale: pointsPerPixel * share, sheets: [{ ...sheet, left, top: margin, frame, mark: '' }] };
}

/** The shapes that are seen on a sheet, at least in part. */
export function shapesOnSheet(shapes: readonly Shape[], { left, top, frame }: Sheet, scale: number): readonly Shape[] {
  return shapes.filter((shape) => {
    const { x, y, width, height } = shapeBounds(shape);
    const [atX, atY] = [left + x * scale, top + y * scale];
    return (
      atX <= frame.x + frame.width &&
      atX + width * scale >= frame.x &&
      atY <= frame.y + frame.height &&
      atY + height * scale >= frame.y
    );
  });
}

const scaled = ({ width, height }: Size, share: number): Size => ({ width: width * share, height: height * share });

const orient = ([short, long]: readonly [number, number], isAcross: boolean): Size =>
  isAcross ? { width: long, height: short } : { width: short, height: long };

/** How many sheets a poster takes, at most: those with nothing on them are left out. */
export function countPosterSheets(figure: Size, paper: Paper): number {
  const full = scaled(figure, pointsPerPixel);
  const { columns, rows } = countTiles(full, roomOf(orient(papers[paper], full.width > full.height)));
  return columns * rows;
}

const roomOf = ({ width, height }: Size): Size => ({ width: width - 2 * margin, height: height - 2 * margin });

const countTiles = (figure: Size, room: Size) => ({
  columns: countSteps(figure.width, room.width),
  rows: countSteps(figure.height, room.height),
});

function tiles(figure: Size, sheet: Size, room: Size): Sheet[] {
  const { columns, rows } = countTiles(figure, room);
  if (rows * columns > mostSheets) throw new AppError('poster-too-large', { sheets: rows * columns, most: mostSheets });
  return Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const left = margin - column * (room.width - overlap);
    const top = margin - row * (room.height - overlap);
    const frame = {
      x: margin,
      y: margin,
      width: Math.min(room.width, left + figure.width - margin),
      height: Math.min(room.height, top + figure.height - margin),
    };
    return { ...sheet, left, top, frame, mark: `${nameRow(row)}${column + 1}` };
  });
}

function countSteps(length: number, room: number): number {
  return length <= room ? 1 : 1 + Math.ceil((length - room) / (room - overlap));
}

/** A … Z, AA, AB … */
function nameRow(row: number): string {
  const letter = String.fromCharCode(65 + (row % 26));
  return row < 26 ? letter : nameRow(Math.floor(row / 26) - 1) + letter;
}
