import type { Box } from '../../../../src-main/shared/contract/boards.ts';
import { boxesMeet } from '../../../../src-main/shared/domain/boxes.ts';
import { usualCard } from '../../../../src-main/shared/domain/tidy-grid.ts';
import type { CardLooks } from '../use-card-looks.ts';
import type { ShownBoard } from '../shown-board.ts';
import { legibleZoom } from './camera.ts';
import type { Camera } from './camera.ts';
import { drawClusterNames } from './draw-cluster-names.ts';
import type { DrawnCluster } from './draw-cluster-names.ts';
import { drawCardLines } from './draw-card-lines.ts';
import type { Sheet } from './far-sheet.ts';
import type { Displaced } from './displaced.ts';

export interface FarColors {
  readonly card: string;
  readonly line: string;
  readonly clusterSelected: string;
  readonly ink: string;
  readonly accent: string;
  readonly font: string;
}

export interface FarPicture {
  readonly board: ShownBoard;
  readonly looks: CardLooks;
  readonly colors: FarColors;
  readonly selectedCards: ReadonlySet<string>;
  readonly selectedClusters: ReadonlySet<string>;
  readonly displaced: Displaced;
  /** Drawn for one frame of many: the plainer, the better. */
  readonly isPassing: boolean;
}

/** Draws a part of the board as plain shapes. */
export function drawFar(canvas: HTMLCanvasElement, { box, k }: Sheet, picture: FarPicture): void {
  const pen = canvas.getContext('2d', { alpha: true });
  if (!pen) return;
  const density = window.devicePixelRatio;
  const [wide, high] = [Math.round(box.width * k * density), Math.round(box.height * k * density)];
  if (canvas.width !== wide || canvas.height !== high) {
    [canvas.width, canvas.height] = [wide, high];
    [canvas.style.width, canvas.style.height] = [`${box.width * k}px`, `${box.height * k}px`];
  }
  const camera = { x: -box.x * k, y: -box.y * k, k };
  pen.setTransform(density, 0, 0, density, 0, 0);
  pen.clearRect(0, 0, box.width * k, box.height * k);
  const clusters = k < legibleZoom ? drawClusters(pen, camera, picture) : [];
  drawCards(pen, { box, k }, picture);
  pen.setTransform(density, 0, 0, density, 0, 0);
  drawClusterNames(pen, clusters, picture.colors);
}

/** Whole pixels are filled much faster than parts of them. */
interface Drawn extends Box {
  readonly id: string;
}

function drawCards(pen: CanvasRenderingContext2D, { box: seen, k }: Sheet, picture: FarPicture): void {
  const { board, displaced, isPassing } = picture;
  const away = displaced.cards;
  const zoom = k * window.devicePixelRatio;
  const still = board.index.meeting(seen).flatMap((place) => (away.has(place.id) ? [] : [[place.id, place] as const]));
  const moved = [...away].filter(([, box]) => boxesMeet(box, seen));
  const drawn = [...still, ...moved].map(([id, { x, y, width, height }]): Drawn => {
    const [left, top] = [Math.round((x - seen.x) * zoom), Math.round((y - seen.y) * zoom)];
    return { id, x: left, y: top, width: Math.round(width * zoom), height: Math.round(height * zoom) };
  });
  pen.setTransform(1, 0, 0, 1, 0, 0);
  if (usualCard.width * k < tiny || (isPassing && drawn.length > manyPassing)) drawTiny(pen, drawn, picture);
  else drawn.forEach((card) => drawCard(pen, card, picture));
}

const tiny = 40;
const manyPassing = 600;

function drawCard(pen: CanvasRenderingContext2D, { id, x, y, width, height }: Drawn, picture: FarPicture): void {
  const { board, looks, colors, selectedCards } = picture;
  const isSelected = selectedCards.has(id);
  const edge = isSelected ? 2 : 1;
  if (looks.faded.has(id)) pen.globalAlpha = 0.25;
  pen.fillStyle = isSelected ? colors.accent : colors.line;
  pen.fillRect(x - edge, y - edge, width + 2 * edge, height + 2 * edge);
  pen.fillStyle = colors.card;
  pen.fillRect(x, y, width, height);
  pen.fillStyle = looks.colorOf.get(id) ?? colors.line;
  pen.fillRect(x, y, width, Math.max(2, Math.round(height / 36)));
  pen.fillStyle = colors.line;
  drawCardLines(pen, { x, y, width, height }, board.cards.get(id)?.text ?? '');
  pen.globalAlpha = 1;
}

/** Thousands at once: colour by colour, without edges. */
function drawTiny(pen: CanvasRenderingContext2D, drawn: readonly Drawn[], picture: FarPicture): void {
  const { looks, colors, selectedCards } = picture;
  const fill = (cards: readonly Drawn[], color: string, tall: (height: number) => number) => {
    pen.fillStyle = color;
    cards.forEach(({ x, y, width, height }) => pen.fillRect(x, y, Math.max(1, width), tall(Math.max(1, height))));
  };
  const [faded, bright] = [
    drawn.filter(({ id }) => looks.faded.has(id)),
    drawn.filter(({ id }) => !looks.faded.has(id)),
  ];
  pen.globalAlpha = 0.25;
  fill(faded, colors.card, (height) => height);
  pen.globalAlpha = 1;
  fill(
    bright.filter(({ id }) => !selectedCards.has(id)),
    colors.card,
    (height) => height,
  );
  fill(
    bright.filter(({ id }) => selectedCards.has(id)),
    colors.accent,
    (height) => height,
  );
  for (const [color, cards] of Map.groupBy(bright, ({ id }) => looks.colorOf.get(id) ?? colors.line)) {
    fill(cards, color, (height) => Math.max(1, Math.round(height / 8)));
  }
}

// As `cluster-view` has it: one within another is darker.
const clusterShade = 0.05;

function drawClusters(
  pen: CanvasRenderingContext2D,
  { x, y, k }: Camera,
  picture: FarPicture,
): readonly DrawnCluster[] {
  const { board, colors, selectedClusters, displaced } = picture;
  return board.clusters.map((shown) => {
    const box = displaced.clusters.get(shown.id) ?? shown;
    const [left, top, wide, high] = [box.x * k + x, box.y * k + y, box.width * k, box.height * k];
    const isSelected = selectedClusters.has(shown.id);
    pen.globalAlpha = isSelected ? 1 : clusterShade;
    pen.fillStyle = isSelected ? colors.clusterSelected : colors.ink;
    pen.beginPath();
    pen.roundRect(left, top, wide, high, Math.min(8, 12 * k));
    pen.fill();
    pen.globalAlpha = 1;
    if (isSelected) outline(pen, colors.accent);
    return { shown, left, top, wide, k };
  });
}

function outline(pen: CanvasRenderingContext2D, color: string): void {
  pen.strokeStyle = color;
  pen.lineWidth = 1.5;
  pen.stroke();
}
