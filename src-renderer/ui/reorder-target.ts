export interface DropPlace {
  readonly id: string;
  readonly position: 'before' | 'after';
}

/** Which row the dropped one then stands before; null at the end. */
export function droppedBefore(ids: readonly string[], id: string, { id: placeId, position }: DropPlace): string | null {
  const others = ids.filter((other) => other === placeId || other !== id);
  const at = others.indexOf(placeId) + (position === 'after' ? 1 : 0);
  return others[at] ?? null;
}

/** What an arrow key makes of a row's place; null where it can't move that way. */
export function keyedBefore(
  ids: readonly string[],
  id: string,
  key: string,
): { readonly beforeId: string | null } | null {
  const at = ids.indexOf(id);
  if (key === 'ArrowUp' && at > 0) return { beforeId: ids[at - 1]! };
  if (key === 'ArrowDown' && at !== -1 && at < ids.length - 1) return { beforeId: ids[at + 2] ?? null };
  return null;
}
