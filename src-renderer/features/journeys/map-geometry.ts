export const nameWidth = 148;
const narrowest = 156;

/** How wide a map's columns are: they share the room there is, and scroll where it is too little. */
export interface MapGeometry {
  readonly total: number;
  /** How wide what is in sight of it is. */
  readonly room: number;
  readonly columnWidth: number;
  /** The middle of each slot, from the first column's left edge. */
  readonly middles: readonly number[];
  readonly template: string;
}

export function mapGeometry(slots: number, room: number): MapGeometry {
  const columnWidth = Math.max(narrowest, slots === 0 ? 0 : Math.floor((room - nameWidth) / slots));
  return {
    total: nameWidth + slots * columnWidth,
    room,
    columnWidth,
    middles: Array.from({ length: slots }, (_, slot) => (slot + 0.5) * columnWidth),
    template: `${nameWidth}px repeat(${slots}, ${columnWidth}px)`,
  };
}

/** The grid column in which each column of the map stands. */
export const gridColumns = (slots: readonly number[]): ReadonlyMap<number, number> =>
  new Map(slots.flatMap((column, slot) => (column < 0 ? [] : [[column, slot + 2] as const])));
