import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseQuotes } from '../../../../src-main/shared/domain/choose-quotes.ts';
import type { QuoteCandidate } from '../../../../src-main/shared/domain/choose-quotes.ts';

const passage = (passageId: string, more: Partial<QuoteCandidate> = {}): QuoteCandidate => ({
  passageId,
  documentId: 'one',
  start: passageId.charCodeAt(0) * 1000,
  end: passageId.charCodeAt(0) * 1000 + 100,
  participantId: null,
  isExample: false,
  weight: null,
  valence: null,
  ...more,
});

const idsOf = (chosen: readonly QuoteCandidate[]) => chosen.map(({ passageId }) => passageId);

describe('choosing the most telling quotes', () => {
  it('gives everybody a word before anybody has a second one', () => {
    const [anna, ben] = [{ participantId: 'anna' }, { participantId: 'ben' }];
    const passages = [passage('a', { ...anna, weight: 90 }), passage('b', { ...anna, weight: 80 }), passage('c', ben)];
    expect(idsOf(chooseQuotes(passages, 2))).toEqual(['a', 'c']);
    expect(idsOf(chooseQuotes(passages, 9))).toEqual(['a', 'c', 'b']);
  });

  it.each<[string, Partial<QuoteCandidate>, Partial<QuoteCandidate>]>([
    ['an example', { isExample: true }, { weight: 90 }],
    ['what weighs more', { weight: 90 }, { weight: 20 }],
    ['what was felt strongly', { valence: -2 }, { valence: 0 }],
    ['more than a scrap', {}, { end: 98 * 1000 + 5 }],
    ['less than a speech', {}, { end: 98 * 1000 + 5000 }],
  ])('prefers %s', (_name, better, worse) => {
    expect(idsOf(chooseQuotes([passage('b', worse), passage('a', better)], 1))).toEqual(['a']);
  });

  it('chooses one of two passages that share words', () => {
    const [long, short] = [passage('a', { start: 0, end: 100 }), passage('b', { start: 50, end: 90, weight: 90 })];
    expect(idsOf(chooseQuotes([long, short], 2))).toEqual(['b']);
  });

  const candidate = fc.record({
    documentId: fc.constantFrom('one', 'two'),
    start: fc.nat(500),
    length: fc.integer({ min: 1, max: 300 }),
    participantId: fc.constantFrom('anna', 'ben', null),
    isExample: fc.boolean(),
    weight: fc.option(fc.nat(100)),
    valence: fc.option(fc.integer({ min: -2, max: 2 })),
  });
  const candidates = fc.array(candidate).map((all) =>
    all.map(({ length, ...one }, index): QuoteCandidate => ({
      ...one,
      end: one.start + length,
      passageId: `p${index}`,
    })),
  );

  it('never chooses more than wanted, nor words twice, and the order given doesn’t matter', () => {
    fc.assert(
      fc.property(candidates, fc.nat(6), (passages, most) => {
        const chosen = chooseQuotes(passages, most);
        expect(chosen.length).toBeLessThanOrEqual(most);
        const places = (all: readonly QuoteCandidate[]) =>
          all.map(({ passageId: _id, ...place }) => JSON.stringify(place)).toSorted();
        expect(places(chooseQuotes(passages.toReversed(), most))).toEqual(places(chosen));
        const apart = chosen.every((one, index) =>
          chosen
            .slice(0, index)
            .every((other) => other.documentId !== one.documentId || other.end <= one.start || one.end <= other.start),
        );
        expect(apart).toBe(true);
      }),
    );
  });
});
