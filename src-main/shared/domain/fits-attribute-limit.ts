import type { AttributeType } from '../contract/participants.ts';

export interface AttributeLimit {
  readonly oneOf?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * Whether a value, as it is stored, fits a limit: one of `oneOf` (of several choices, any of them), and not below
 * `from` or above `to`: numbers by size, dates (ISO) and texts in their order. No value fits no limit.
 */
export function fitsAttributeLimit(
  type: AttributeType,
  value: string | undefined,
  { oneOf, from, to }: AttributeLimit,
): boolean {
  if (value === undefined || value === '') return false;
  const values = type === 'choices' ? (JSON.parse(value) as readonly string[]) : [value];
  if (oneOf && !values.some((one) => oneOf.some((wanted) => isSame(one, wanted)))) return false;
  const compare = type === 'number' ? compareNumbers : compareTexts;
  return (from === undefined || compare(value, from) >= 0) && (to === undefined || compare(value, to) <= 0);
}

const isSame = (first: string, second: string): boolean => first.toLowerCase() === second.toLowerCase();
const compareNumbers = (first: string, second: string): number => Number(first) - Number(second);
const compareTexts = (first: string, second: string): number => (first < second ? -1 : first > second ? 1 : 0);
