export type SplitLimits = { readonly minSize: number; readonly maxSize: number };

const smallStep = 16;
const largeStep = 64;

/** The size (px) that a drag to `wanted` gives; under half of the smallest size the pane collapses. */
export const draggedSize = (wanted: number, { minSize, maxSize }: SplitLimits): number | 'collapsed' =>
  wanted < minSize / 2 ? 'collapsed' : Math.round(Math.min(maxSize, Math.max(minSize, wanted)));

type Key = { readonly key: string; readonly shiftKey: boolean };

/** The size that a key gives, or null where the key means nothing here. `direction` is 1 where the pane grows to the right. */
export const keyedSize = (
  event: Key,
  shown: number,
  direction: 1 | -1,
  limits: SplitLimits,
): number | 'collapsed' | null => {
  if (event.key === 'Home') return limits.minSize;
  if (event.key === 'End') return limits.maxSize;
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return null;
  const towards = (event.key === 'ArrowRight' ? 1 : -1) * direction;
  if (shown === 0) return towards > 0 ? limits.minSize : 'collapsed';
  const wanted = shown + towards * (event.shiftKey ? largeStep : smallStep);
  return Math.min(limits.maxSize, Math.max(limits.minSize, wanted));
};
