import type { Box } from '../../../../src-main/shared/contract/boards.ts';
import type { Point } from '../../../../src-main/shared/domain/boxes.ts';

/** A point of the board stands at `k` times its place plus (x, y), in pixels from the canvas' upper left corner. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const zoomLimits = { least: 0.02, most: 3 } as const;
/** Below, words can't be read and cards are drawn as plain shapes. */
export const legibleZoom = 0.6;

export const toBoard = ({ x, y, k }: Camera, point: Point): Point => ({ x: (point.x - x) / k, y: (point.y - y) / k });
export const toCanvas = ({ x, y, k }: Camera, point: Point): Point => ({ x: point.x * k + x, y: point.y * k + y });

/** What part of the board is seen. */
export const seenBox = ({ x, y, k }: Camera, { width, height }: Size): Box => ({
  x: -x / k,
  y: -y / k,
  width: width / k,
  height: height / k,
});

/** Shows the whole box in the middle, not larger than `mostZoom`; `left`, `top` and `bottom` are kept free besides the margin. */
export function fitBox(
  box: Readonly<Box>,
  size: Size,
  { margin = 48, mostZoom = 1, left = 0, top = 0, bottom = 0 }: FitOptions = {},
): Camera {
  const [wide, high] = [size.width - 2 * margin - left, size.height - 2 * margin - top - bottom];
  const k = clampZoom(Math.min(Math.max(1, wide) / box.width, Math.max(1, high) / box.height, mostZoom));
  return {
    x: (size.width + left) / 2 - (box.x + box.width / 2) * k,
    y: (size.height + top - bottom) / 2 - (box.y + box.height / 2) * k,
    k,
  };
}

interface FitOptions {
  readonly margin?: number;
  readonly mostZoom?: number;
  readonly left?: number;
  readonly top?: number;
  readonly bottom?: number;
}

/** The whole box; its beginning when that is almost all of it and its words can be read by it. */
export function firstSight(box: Readonly<Box>, size: Size): Camera {
  const whole = fitBox(box, size, { margin: 72 });
  const isNearlyLegible = whole.k < legibleZoom && whole.k >= legibleZoom / 1.5;
  if (!isNearlyLegible) return whole;
  return { x: firstMargin - box.x * legibleZoom, y: firstMargin - box.y * legibleZoom, k: legibleZoom };
}

const firstMargin = 56;

/** Zooms so that what is at the point stays there. */
export function zoomAt(camera: Camera, point: Point, wanted: number): Camera {
  const k = clampZoom(wanted);
  const fixed = toBoard(camera, point);
  return { x: point.x - fixed.x * k, y: point.y - fixed.y * k, k };
}

/** The least move that brings the box into sight, with some space around it. */
export function bringIntoSight(camera: Camera, box: Readonly<Box>, size: Size, margin = 48): Camera {
  const start = toCanvas(camera, box);
  const shift = (from: number, length: number, room: number) => {
    if (length > room - 2 * margin || from < margin) return margin - from;
    return Math.min(0, room - margin - (from + length));
  };
  return {
    ...camera,
    x: camera.x + shift(start.x, box.width * camera.k, size.width),
    y: camera.y + shift(start.y, box.height * camera.k, size.height),
  };
}

/** A way between two cameras, for `progress` from 0 to 1: zoom changes evenly to the eye. */
export function betweenCameras(from: Camera, to: Camera, progress: number): Camera {
  const way = 1 - (1 - progress) ** 3;
  const k = from.k * (to.k / from.k) ** way;
  const share = Math.abs(to.k - from.k) < 1e-9 ? way : (k - from.k) / (to.k - from.k);
  const at = (one: number, other: number) => one + (other - one) * share;
  return { x: at(from.x, to.x), y: at(from.y, to.y), k };
}

const clampZoom = (k: number) => Math.min(zoomLimits.most, Math.max(zoomLimits.least, k));
