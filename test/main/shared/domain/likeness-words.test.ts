import { describe, expect, it } from 'vitest';
import { likenessTerms, likenessWords } from '../../../../src-main/shared/domain/likeness-words.ts';

describe('likenessWords', () => {
  it('leaves out words of grammar in both languages, and knows forms of one word', () => {
    expect(likenessWords(['My cards were charged twice', '我的宠物很可爱'])).toEqual([
      [
        { word: 'cards', stem: 'card' },
        { word: 'charged', stem: 'charg' },
        { word: 'twice', stem: 'twic' },
      ],
      [
        { word: '宠物', stem: '宠物' },
        { word: '可爱', stem: '可爱' },
      ],
    ]);
  });

  it('keeps all words of a text that has no others', () => {
    expect(likenessWords(['Yes, very'])).toEqual([
      [
        { word: 'yes', stem: 'yes' },
        { word: 'very', stem: 'very' },
      ],
    ]);
  });

  it('reads wide letters as narrow ones', () => {
    expect(likenessWords(['ＡＴＭ'])).toEqual([[{ word: 'atm', stem: 'atm' }]]);
  });
});

describe('likenessTerms', () => {
  it('are words and pairs of words', () => {
    expect(likenessTerms(likenessWords(['lost cards again'])[0]!)).toEqual(['lost', 'card', 'lost card']);
  });
});
