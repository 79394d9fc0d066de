import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../../src-main/shared/domain/fold-words.ts';

describe('folded words', () => {
  it.each([
    ['CAFÉ', 'cafe'],
    ['ＡＢＣ', 'abc'],
    ['Łódź, Øst, İstanbul, ẞ', 'lodz, ost, istanbul, ss'],
    ['ﬁn Æther Þór', 'fin aether thor'],
    ['車子', '車子'],
  ])('of %j are %j', (text, folded) => {
    expect(foldWords(text)).toBe(folded);
  });
});
