import { mapTurns } from '../../../shared/domain/map-turns.ts';
import type { SpokenStretch } from '../../../shared/domain/match-speakers.ts';
import type { TextChange } from '../../../shared/domain/text-changes.ts';

/** Turns as an edit of the words alone would leave them. */
export function carriedTurns<Turn extends SpokenStretch>(
  turns: readonly Turn[],
  edit: { readonly changes: readonly TextChange[]; readonly after: string },
): Turn[] {
  const mapped = mapTurns(turns, edit);
  return turns.flatMap((turn, index) => (mapped[index] ? [{ ...turn, ...mapped[index] }] : []));
}

/** How many turns are not among `carried`: they begin or end elsewhere, or someone else says them. */
export function countOtherTurns(carried: readonly SpokenStretch[], turns: readonly SpokenStretch[]): number {
  const known = new Set(carried.map(keyOf));
  const others = turns.filter((turn) => !known.has(keyOf(turn))).length;
  return others > 0 ? others : carried.length - turns.length;
}

const keyOf = ({ speaker, start, end }: SpokenStretch) => JSON.stringify([speaker, start, end]);
