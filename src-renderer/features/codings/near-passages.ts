import { firstWhere } from '../../editor/first-where.ts';

export interface Placed {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Passages in the order of the text, ready to be asked for those of a stretch. */
export interface PassageIndex<Passage extends Placed> {
  readonly passages: readonly Passage[];
  /** The furthest end of this passage and all before it. */
  readonly reaches: readonly number[];
}

export function indexPassages<Passage extends Placed>(given: readonly Passage[]): PassageIndex<Passage> {
  const passages = given.toSorted((one, other) => one.start - other.start || other.end - one.end);
  let reach = 0;
  return { passages, reaches: passages.map(({ end }) => (reach = Math.max(reach, end))) };
}

/** The passages that touch `[from, to]`, found by halving. */
export function passagesNear<Passage extends Placed>(
  { passages, reaches }: PassageIndex<Passage>,
  from: number,
  to: number,
): readonly Passage[] {
  const first = firstWhere(reaches.length, (index) => (reaches[index] ?? 0) >= from);
  const last = firstWhere(passages.length, (index) => (passages[index]?.start ?? 0) > to);
  return passages.slice(first, last).filter(({ end }) => end >= from);
}
