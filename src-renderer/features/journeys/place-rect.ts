import type { AnchorRect } from '../../ui/virtual-anchor.tsx';

const middle = (): AnchorRect => ({ x: window.innerWidth / 2 - 160, y: window.innerHeight / 4, width: 0, height: 0 });

/** Where a cell or a heading is seen, for what opens at it; the middle of the window where it isn't. */
export function placeRect({ laneId, stageId }: { readonly laneId?: string; readonly stageId?: string }): AnchorRect {
  const lane = laneId === undefined ? ':not([data-lane])' : `[data-lane="${laneId}"]`;
  const stage = stageId === undefined ? ':not([data-stage])' : `[data-stage="${stageId}"]`;
  const box = document.querySelector(`[data-place]${lane}${stage}`)?.getBoundingClientRect();
  return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : middle();
}
