import { describe, expect, it } from 'vitest';
import { likenessWords } from '../../../../src-main/shared/domain/likeness-words.ts';
import { tellingWords } from '../../../../src-main/shared/domain/telling-words.ts';

const groupsOf = (...groups: readonly (readonly string[])[]) => groups.map((texts) => likenessWords(texts));

describe('tellingWords', () => {
  it('tells what the texts of a group have and others have not, in the form that is said most', () => {
    const groups = groupsOf(
      ['My card was charged', 'The card charged me', 'Card charges'],
      ['My card is lost', 'I lost the card', 'They lost it'],
    );
    expect(tellingWords(groups, 2)).toEqual([
      ['charged', 'card'],
      ['lost', 'card'],
    ]);
  });

  it('tells Chinese words whole', () => {
    expect(tellingWords(groupsOf(['公园附近寄养', '寄养太贵'], ['宠物税', '宠物太贵']), 1)).toEqual([
      ['寄养'],
      ['宠物'],
    ]);
  });

  it('hears one who repeats a word no louder', () => {
    expect(tellingWords(groupsOf(['queue', 'queue', 'price price price price']), 1)).toEqual([['queue']]);
  });

  it('tells of a group without shared words what each says', () => {
    expect(tellingWords(groupsOf(['bell', 'apple']), 5)).toEqual([['apple', 'bell']]);
  });

  it('has no words for texts without any', () => {
    expect(tellingWords(groupsOf(['…', '123']), 5)).toEqual([[]]);
  });
});
