import { coveredLength } from './stretches.ts';
import type { Stretch } from './stretches.ts';

/** How two researchers coded the same text with one code, in UTF-16 units of the text. */
export interface CoderAgreement {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** Of all units those that both or neither coded, 0–1; null for an empty text. */
  readonly share: number | null;
  /** Cohen's kappa; null where chance alone would agree fully: neither coded anything, or both coded all. */
  readonly kappa: number | null;
}

interface UnitCounts {
  readonly length: number;
  readonly first: number;
  readonly second: number;
  readonly both: number;
}

/**
 * Agreement of two researchers on each character (UTF-16 unit) of a text of `length` units: coded or not. Stretches may
 * come in any order and overlap. Kappa: J. Cohen, "A coefficient of agreement for nominal scales", 1960.
 */
export function coderAgreement(length: number, first: readonly Stretch[], second: readonly Stretch[]): CoderAgreement {
  const covered = (stretches: readonly Stretch[]) =>
    coveredLength(stretches.toSorted((one, other) => one.start - other.start));
  const counts = { length, first: covered(first), second: covered(second) };
  return toAgreement({ ...counts, both: counts.first + counts.second - covered([...first, ...second]) });
}

/** The agreement on several texts or codes together: their units are added up, as if they were one text. */
export function pooledAgreement(parts: readonly (CoderAgreement & { readonly length: number })[]): CoderAgreement {
  const sum = (value: (part: CoderAgreement & { readonly length: number }) => number) =>
    parts.reduce((total, part) => total + value(part), 0);
  return toAgreement({
    length: sum((part) => part.length),
    first: sum((part) => part.both + part.onlyFirst),
    second: sum((part) => part.both + part.onlySecond),
    both: sum((part) => part.both),
  });
}

function toAgreement({ length, first, second, both }: UnitCounts): CoderAgreement {
  const counts = { both, onlyFirst: first - both, onlySecond: second - both };
  if (length === 0) return { ...counts, share: null, kappa: null };
  const share = (length - counts.onlyFirst - counts.onlySecond) / length;
  const chance = (first / length) * (second / length) + (1 - first / length) * (1 - second / length);
  return { ...counts, share, kappa: chance === 1 ? null : (share - chance) / (1 - chance) };
}
