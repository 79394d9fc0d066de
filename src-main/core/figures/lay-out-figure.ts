import type { FigureData, JourneyFigure } from '../../shared/domain/figure-data.ts';
import { cutApart } from '../../shared/domain/cut-apart.ts';
import { cutScene, headsOf } from '../../shared/domain/cut-scene.ts';
import { cellPadding, journeySheet, laneNameWidth } from '../../shared/domain/journey-sheet.ts';
import { moveShape } from '../../shared/domain/move-shape.ts';
import { packScenes } from '../../shared/domain/pack-scenes.ts';
import type { Scene } from '../../shared/domain/scene.ts';
import { sliceScene } from '../../shared/domain/slice-scene.ts';
import type { ReportResources } from '../report/report-resources.ts';
import { drawScene } from './draw-scene.ts';
import type { SceneLook } from './draw-scene.ts';

/** What there is for a figure on a page, in any unit; scales are such units a pixel. */
export interface FigureRoom {
  readonly width: number;
  readonly height: number;
  /** Of pages on which a figure goes on. */
  readonly laterHeight: number;
  /** No figure is drawn larger. */
  readonly largest: number;
  /** At which its words are read well: rather than becoming much smaller a figure goes on over several pages. */
  readonly readable: number;
}

export interface FigurePart {
  readonly scene: Scene;
  /** Said again above it. */
  readonly heads: Scene | null;
  readonly scale: number;
}

// Rather than one part more, all become so much smaller.
const smaller = [0.97, 0.94, 0.91];

/** A figure as large as there is room for, in as few parts as it takes. */
export function layOutFigure(
  figure: FigureData,
  look: SceneLook,
  room: FigureRoom,
  resources: ReportResources,
): readonly FigurePart[] {
  const layOut = (share: number): readonly FigurePart[] => {
    const taller = { ...room, height: room.height / share, laterHeight: room.laterHeight / share };
    const draw = (more: Pick<SceneLook, 'paging'> = {}) => drawScene(figure, { ...look, ...more }, resources);
    const scenes = figure.kind === 'journey' ? pagesOf(figure, taller).map((paging) => draw({ paging })) : [draw()];
    const parts = scenes.flatMap((scene) => layOutScene(scene, taller));
    return parts.map((part) => ({ ...part, scale: part.scale * share }));
  };
  const usual = layOut(1);
  if (figure.kind !== 'journey' || usual.length < 3) return usual;
  return smaller.map(layOut).reduce((best, parts) => (parts.length < best.length ? parts : best), usual);
}

const narrowestColumn = 160;
const widestColumn = 216;

/** Columns beside each other as far as they can be read there, the others below, in groups of about the same size. */
function pagesOf(journey: JourneyFigure, { width, height, laterHeight, readable }: FigureRoom) {
  const room = width / readable - laneNameWidth;
  const count = journeySheet(journey).columns.length;
  const groups = Math.ceil(count / Math.max(1, Math.floor(room / narrowestColumn)));
  const inGroup = Math.ceil(count / groups);
  const columnWidth = Math.max(narrowestColumn, Math.min(widestColumn, Math.floor(room / inGroup)));
  return Array.from({ length: groups }, (_, index) => ({
    columnWidth,
    pageHeight: height / readable,
    laterHeight: laterHeight / readable,
    from: index * inGroup,
    to: (index + 1) * inGroup,
  }));
}

// Of what is readable: for a figure to stay on one page.
const leastWhole = 0.85;
// More would be read by nobody: the whole is shown as small as it is.
const mostPieces = 60;
const mostBlocks = 600;
// Rather than be cut, a piece becomes so much smaller.
const mostShrunk = 0.9;
// Around a piece of a board, in pixels.
const around = 20;

function layOutScene(scene: Scene, room: FigureRoom): readonly FigurePart[] {
  const ofWidth = Math.min(room.largest, room.width / scene.width);
  const whole = Math.min(ofWidth, room.height / scene.height);
  if (whole >= Math.min(ofWidth, room.readable * leastWhole)) return [{ scene, heads: null, scale: whole }];
  if (!scene.blocks) return slicesOf(scene, room, ofWidth);
  const scale = Math.max(ofWidth, Math.min(room.readable, room.largest));
  const pieces = scene.blocks.length > mostBlocks ? [] : piecesOf(scene, room, scale);
  return pieces.length === 0 || pieces.length > mostPieces ? [{ scene, heads: null, scale: whole }] : pieces;
}

function piecesOf(scene: Scene, { width, height, laterHeight }: FigureRoom, scale: number): readonly FigurePart[] {
  const share = scale * mostShrunk;
  const most = { width: width / share - 2 * around, height: height / share - 2 * around };
  const pieces = cutApart(scene.blocks ?? [], most).map((box) => cutScene(scene, box, around));
  const heightOf = (page: number) => (page === 0 ? height : laterHeight);
  const packed = packScenes(pieces, (page) => ({ width: width / share, height: heightOf(page) / share }));
  return packed.map((piece, page) => {
    return { scene: piece, heads: null, scale: Math.min(scale, width / piece.width, heightOf(page) / piece.height) };
  });
}

// What is tried for a last part that isn't a sliver, and what a sliver is.
const shrinkings = [0.97, 0.94, 0.91, 0.88];
const sliver = 0.15;
// What goes on over several pages is little larger than it has to be.
const mostReadable = 1.15;

function slicesOf(scene: Scene, room: FigureRoom, ofWidth: number): readonly FigurePart[] {
  const heads = headsOf(scene);
  const largest = Math.min(ofWidth, room.readable * mostReadable);
  const cutAt = (shrinking: number) => {
    const scale = largest * shrinking;
    const most = room.height / scale;
    const slices = sliceScene(scene, most, room.laterHeight / scale - (heads?.height ?? 0));
    return { scale, slices, isRight: slices.at(-1)!.height > sliver * most };
  };
  const usual = cutAt(1);
  // Most are right as they are, and each cut takes a while.
  const smaller = () => shrinkings.map(cutAt).find(({ isRight }) => isRight);
  const { scale, slices } = usual.isRight ? usual : (smaller() ?? usual);
  return slices.map((slice) => ({
    scene: cutSlice(scene, slice),
    heads: slice.top === 0 ? null : heads,
    scale,
  }));
}

/** With the name of the stretch that goes on in it. */
function cutSlice(scene: Scene, { top, height }: { readonly top: number; readonly height: number }): Scene {
  const part = cutScene(scene, { x: 0, y: top, width: scene.width, height });
  const side = scene.sides?.find((one) => one.top < top - 1 && one.bottom > top + 1);
  const again = side ? side.shapes.map((shape) => moveShape(shape, 0, cellPadding / 2 - cellPadding - side.top)) : [];
  return { ...part, shapes: [...part.shapes, ...again] };
}
