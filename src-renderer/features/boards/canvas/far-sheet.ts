import type { Box } from '../../../../src-main/shared/contract/boards.ts';
import { boxHolds } from '../../../../src-main/shared/domain/boxes.ts';
import { seenBox } from './camera.ts';
import type { Camera, Size } from './camera.ts';

/** A picture of a part of the board, at one zoom. */
export interface Sheet {
  readonly box: Box;
  readonly k: number;
}

const around = 0.3;
const mostStretch = 1.6;

/** Whether the picture still serves: it holds what is seen and isn't stretched much. */
export function sheetServes({ box, k }: Sheet, camera: Camera, size: Size): boolean {
  const stretch = camera.k / k;
  return stretch <= mostStretch && stretch >= 1 / mostStretch && boxHolds(box, seenBox(camera, size));
}

/** What is drawn next: what is seen, and some more around it so that moving on needs no new picture; no more where `isPassing`. */
export function nextSheet(camera: Camera, size: Size, isPassing = false): Sheet {
  const { x, y, width, height } = seenBox(camera, size);
  if (isPassing) return { box: { x, y, width, height }, k: camera.k };
  const box = {
    x: x - around * width,
    y: y - around * height,
    width: width * (1 + 2 * around),
    height: height * (1 + 2 * around),
  };
  return { box, k: camera.k };
}

/** Where the picture stands on the canvas. */
export const sheetTransform = ({ box, k }: Sheet, camera: Camera): string =>
  `translate(${box.x * camera.k + camera.x}px, ${box.y * camera.k + camera.y}px) scale(${camera.k / k})`;
