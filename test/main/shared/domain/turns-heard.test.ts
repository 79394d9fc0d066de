import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnsHeard } from '../../../../src-main/shared/domain/turns-heard.ts';

const heard = (text: string, from: number, to: number, speaker: string | null = null, endsTurn = false) => ({
  text,
  from,
  to,
  speaker,
  endsTurn,
});
const name = (voice: number) => `Speaker ${voice}`;

describe('turns of what was heard', () => {
  it('end with their speaker, and voices are named as they are first heard', () => {
    const { text, turns } = turnsHeard([heard('A.', 0, 1, 'x'), heard('B.', 1, 2, 'y'), heard('C.', 2, 3, 'x')], name);
    expect(text).toBe('A.\nB.\nC.');
    expect(turns.map(({ speaker }) => speaker)).toEqual(['Speaker 1', 'Speaker 2', 'Speaker 1']);
  });

  it('end at a long pause, and after half a minute with the sentence', () => {
    const segments = [
      heard('One', 0, 20_000),
      heard('two.', 20_000, 31_000),
      heard('Three', 31_000, 32_000),
      heard('four', 35_000, 36_000),
    ];
    expect(turnsHeard(segments, name).text).toBe('One two.\nThree\nfour');
  });

  it('put no spaces between Chinese words', () => {
    expect(turnsHeard([heard('大家', 0, 1), heard('好。', 1, 2)], name).text).toBe('大家好。');
  });

  it('cover the text, one a line, in the order of time', () => {
    const segment = fc
      .tuple(fc.string({ minLength: 1 }), fc.nat(5000), fc.option(fc.constantFrom('a', 'b')), fc.boolean())
      .map(([text, length, speaker, endsTurn]) => ({ text: `${text.replace(/\s/g, '')}.`, length, speaker, endsTurn }));
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 30 }), (many) => {
        const segments = many.map(({ length, ...rest }, index) => {
          const from = many.slice(0, index).reduce((sum, before) => sum + before.length, 0);
          return { ...rest, from, to: from + length };
        });
        const { text, turns } = turnsHeard(segments, name);
        expect(turns.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
        expect(turns.map(({ at }) => at)).toEqual(turns.map(({ at }) => at).toSorted((a, b) => a! - b!));
        expect(text.replace(/\s/g, '')).toBe(segments.map((one) => one.text).join(''));
      }),
    );
  });
});
