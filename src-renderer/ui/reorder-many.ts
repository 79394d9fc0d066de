import type { DropPlace } from './reorder-target.ts';

/** Which row those that are dropped then stand before; null at the end. */
export function manyDroppedBefore(
  ids: readonly string[],
  moved: readonly string[],
  { id: placeId, position }: DropPlace,
): string | null {
  const from = ids.indexOf(placeId) + (position === 'after' ? 1 : 0);
  return ids.slice(from).find((id) => !moved.includes(id)) ?? null;
}

/** What an arrow key makes of the place of rows, which then stand together; null where they can't move that way. */
export function manyKeyedBefore(
  ids: readonly string[],
  moved: readonly string[],
  key: string,
): { readonly beforeId: string | null } | null {
  const isMoved = (id: string) => moved.includes(id);
  const first = ids.findIndex(isMoved);
  const last = ids.findLastIndex(isMoved);
  if (first === -1) return null;
  const isApart = ids.slice(first, last + 1).some((id) => !isMoved(id));
  const after = ids.slice(last + 1);
  if (key === 'ArrowUp' && first > 0) return { beforeId: ids[first - 1]! };
  if (key === 'ArrowUp' && isApart) return { beforeId: ids.slice(first).find((id) => !isMoved(id)) ?? null };
  if (key === 'ArrowDown' && after.length > 0) return { beforeId: after[1] ?? null };
  if (key === 'ArrowDown' && isApart) return { beforeId: null };
  return null;
}
