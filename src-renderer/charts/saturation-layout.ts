export interface SaturationColumn {
  readonly id: string;
  readonly name: string;
  readonly added: number;
  readonly total: number;
  /** All of it, for screen readers. */
  readonly words: string;
}

export interface SaturationPlace {
  readonly id: string;
  /** The middle of the column. */
  readonly x: number;
  readonly width: number;
  /** Tops of the column and of the dot of the line. */
  readonly addedY: number;
  readonly totalY: number;
}

export interface SaturationLayout {
  readonly base: number;
  readonly height: number;
  readonly slot: number;
  readonly line: string;
  readonly places: readonly SaturationPlace[];
}

const base = 260;
const headroom = 28;
const widest = 56;

/** Columns over a base line and a line over them, in pixels, for a drawing of that width. */
export function layoutSaturation(
  columns: readonly Pick<SaturationColumn, 'id' | 'added' | 'total'>[],
  width: number,
): SaturationLayout {
  const slot = width / Math.max(1, columns.length);
  const most = Math.max(1, ...columns.map(({ total }) => total));
  const yOf = (count: number) => base - (count / most) * (base - headroom);
  const places = columns.map(({ id, added, total }, index) => ({
    id,
    x: (index + 0.5) * slot,
    width: Math.min(widest, slot * 0.6),
    addedY: yOf(added),
    totalY: yOf(total),
  }));
  const line = places.map(({ x, totalY }, index) => `${index === 0 ? 'M' : 'L'}${x} ${totalY}`).join('');
  return { base, height: base + 4, slot, line, places };
}
