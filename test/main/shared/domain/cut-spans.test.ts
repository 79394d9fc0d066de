import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanCutter } from '../../../../src-main/shared/domain/cut-spans.ts';

const text = 'We wait. Nobody says when it comes.';
const quoted = (words: string, name: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, anchor: `said-${start}`, back: name };
};

describe('cutting a text where it is quoted', () => {
  it('leaves what nobody quotes in one piece, without the space around it', () => {
    expect(spanCutter(`  ${text}\n`, [])({ start: 0, end: text.length + 3 })).toEqual([{ text }]);
  });

  it('gives quoted words an anchor and a way back', () => {
    expect(spanCutter(text, [quoted('Nobody says', 'one')])({ start: 0, end: text.length })).toEqual([
      { text: 'We wait. ' },
      { text: 'Nobody says', isQuoted: true, anchor: 'said-9', backs: ['one'] },
      { text: ' when it comes.' },
    ]);
  });

  it('cuts quotes that share words where each begins and ends', () => {
    const cut = spanCutter(text, [quoted('Nobody says when', 'one'), quoted('says when it', 'two')]);
    expect(cut({ start: 0, end: text.length })).toEqual([
      { text: 'We wait. ' },
      { text: 'Nobody ', isQuoted: true, anchor: 'said-9' },
      { text: 'says when', isQuoted: true, anchor: 'said-16', backs: ['one'] },
      { text: ' it', isQuoted: true, backs: ['two'] },
      { text: ' comes.' },
    ]);
  });

  it('marks words that go on in the next piece, with anchor and way back in the first', () => {
    const cut = spanCutter(text, [quoted('wait. Nobody', 'one')]);
    expect([cut({ start: 0, end: 8 }), cut({ start: 9, end: 20 })]).toEqual([
      [{ text: 'We ' }, { text: 'wait.', isQuoted: true, anchor: 'said-3', backs: ['one'] }],
      [{ text: 'Nobody', isQuoted: true }, { text: ' says' }],
    ]);
  });

  it('loses no word, and each quote has its anchor and its way back once', () => {
    const stretch = fc
      .tuple(fc.nat(text.length - 1), fc.nat(12))
      .map(([start, length]) => ({ start, end: Math.min(text.length, start + 1 + length) }));
    fc.assert(
      fc.property(fc.array(stretch), (stretches) => {
        const all = stretches.map((one, index) => ({ ...one, anchor: `said-${one.start}`, back: `quote-${index}` }));
        const spans = spanCutter(text, all)({ start: 0, end: text.length });
        expect(spans.map((span) => span.text).join('')).toBe(text);
        expect(spans.flatMap(({ backs }) => backs ?? []).toSorted()).toEqual(all.map(({ back }) => back).toSorted());
        const anchors = spans.flatMap(({ anchor }) => anchor ?? []);
        expect(anchors.toSorted()).toEqual([...new Set(all.map(({ anchor }) => anchor))].toSorted());
      }),
    );
  });
});
