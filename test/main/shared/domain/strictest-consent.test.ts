import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Consent } from '../../../../src-main/shared/contract/participants.ts';
import { consentStates } from '../../../../src-main/shared/contract/participants.ts';
import { mayQuote } from '../../../../src-main/shared/domain/may-quote.ts';
import { strictestConsent } from '../../../../src-main/shared/domain/strictest-consent.ts';

const consents = fc.record({
  state: fc.constantFrom(...consentStates),
  mayRecord: fc.constantFrom(true, false, null),
  mayQuote: fc.constantFrom(true, false, null),
  storedUntil: fc.constantFrom('2026-01-01', '2030-12-31', null),
});

const given: Consent = { state: 'given', mayRecord: true, mayQuote: true, storedUntil: '2030-12-31' };

describe('the consent of two who are one', () => {
  it.each([
    [{ ...given, state: 'withdrawn', mayQuote: null }, { state: 'withdrawn' }],
    [{ ...given, state: 'refused' }, { state: 'refused' }],
    [
      { ...given, state: 'unrecorded', mayQuote: false },
      { state: 'given', mayQuote: false },
    ],
    [{ ...given, storedUntil: '2027-01-01' }, { storedUntil: '2027-01-01' }],
    [{ ...given, mayRecord: null, storedUntil: null }, given],
  ] as const)('is what forbids more, of %o', (other, expected) => {
    expect(strictestConsent(given, other)).toMatchObject(expected);
  });

  it('allows no quote that one of them forbids, whichever is named first', () => {
    fc.assert(
      fc.property(consents, consents, (one, other) => {
        const joined = strictestConsent(one, other);
        expect(joined).toEqual(strictestConsent(other, one));
        expect(mayQuote(joined)).toBe(mayQuote(one) && mayQuote(other));
      }),
    );
  });
});

describe('a participant’s words', () => {
  it.each([
    ['unrecorded', null, true],
    ['unrecorded', false, false],
    ['given', null, true],
    ['given', false, false],
    ['given', true, true],
    ['refused', true, false],
    ['withdrawn', null, false],
  ] as const)('of one whose consent is %s, with “may quote” %s, may be quoted: %s', (state, agreed, expected) => {
    expect(mayQuote({ state, mayQuote: agreed })).toBe(expected);
  });
});
