import type { Consent } from '../contract/participants.ts';

const byStrictness: readonly Consent['state'][] = ['withdrawn', 'refused', 'given', 'unrecorded'];

/** Of two records of one person what forbids more: the stricter state, each `false` before a `true`, the earlier date. */
export function strictestConsent(one: Consent, other: Consent): Consent {
  const dates = [one.storedUntil, other.storedUntil].filter((date) => date !== null);
  return {
    state: byStrictness.find((state) => state === one.state || state === other.state) ?? 'unrecorded',
    mayRecord: strictest(one.mayRecord, other.mayRecord),
    mayQuote: strictest(one.mayQuote, other.mayQuote),
    storedUntil: dates.toSorted()[0] ?? null,
  };
}

const strictest = (one: boolean | null, other: boolean | null): boolean | null =>
  one === false || other === false ? false : (one ?? other);
