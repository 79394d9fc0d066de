import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatches, searchPattern } from '../../../../src-main/shared/domain/find-matches.ts';
import { createWordList, wordsOf } from '../../../../src-main/shared/domain/list-words.ts';
import { anyText } from '../../../helpers/random-edit.ts';

const said = (text: string, documentId = 'd', participantId: string | null = 'p') => ({
  text,
  documentId,
  participantId,
});

function listOf(...texts: readonly string[]) {
  const list = createWordList();
  texts.forEach((text) => list.add(said(text)));
  return list.words();
}

describe('the words of a text', () => {
  it.each([
    ['Remote, remote; REMOTE!', ['remote', 'remote', 'remote']],
    ['It’s the users’ café – e-mail', ["it's", 'the', 'users', 'café', 'e', 'mail']],
    ['In 2026, 42 people used 3G and ５ others', ['in', 'people', 'used', '3g', 'and', 'others']],
    ['使用者只能等', ['使用者', '只能', '等']],
    ['我用uber叫车', ['我', '用', 'uber', '叫', '车']],
    ['…\n——', []],
  ])('are those of %j', (text, words) => {
    expect([...wordsOf(text)]).toEqual(words);
  });

  it('are cut as the segmenter says', () => {
    expect([...wordsOf('車子壞了 twice', (run) => run.match(/.{1,2}/gu) ?? [])]).toEqual(['車子', '壞了', 'twice']);
  });
});

describe('a word list', () => {
  it('counts words, the documents they stand in and the participants who say them', () => {
    const list = createWordList();
    list.add(said('Voice! A voice for the remote.', 'one', 'anna'));
    list.add(said('The remote needs no voice', 'one', 'ben'));
    list.add(said('Remote', 'two', null));
    expect(list.words()).toEqual([
      { word: 'remote', count: 3, documents: 2, participants: 2 },
      { word: 'voice', count: 3, documents: 1, participants: 2 },
      { word: 'needs', count: 1, documents: 1, participants: 1 },
    ]);
  });

  it('leaves words of grammar out in both languages, and keeps other words of one character', () => {
    expect(listOf('The car is there, and 我們的車也是').map(({ word }) => word)).toEqual(['car', '車']);
  });

  it('keeps every word where nothing is left out', () => {
    const list = createWordList({ isLeftOut: () => false });
    list.add(said('The car, 的車'));
    expect(list.words().map(({ word }) => word)).toEqual(['car', 'the', '的', '車']);
  });

  it('counts each word that is none of grammar once', () => {
    fc.assert(
      fc.property(fc.array(anyText(30), { maxLength: 5 }), (texts) => {
        const list = createWordList({ isLeftOut: () => false });
        texts.forEach((text, index) => list.add(said(text, `d${index % 2}`, `p${index}`)));
        const all = texts.flatMap((text) => [...wordsOf(text)]);
        const words = list.words();
        expect(words.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        expect(new Set(words.map(({ word }) => word))).toEqual(new Set(all));
        expect(words.every(({ count, documents, participants }) => documents <= 2 && participants <= count)).toBe(true);
      }),
    );
  });

  it('is the same in whatever order texts come, and wherever lines are parted', () => {
    fc.assert(
      fc.property(fc.array(anyText(20), { maxLength: 5 }), (texts) => {
        const whole = listOf(texts.join('\n'));
        expect(listOf(...texts)).toEqual(whole);
        expect(listOf(...texts.toReversed())).toEqual(whole);
      }),
    );
  });

  it('lists words that a search finds in the text', () => {
    fc.assert(
      fc.property(anyText(30), (text) => {
        const unfound = listOf(text).filter(({ word }) => findMatches(text, searchPattern(word)).length === 0);
        expect(unfound).toEqual([]);
      }),
    );
  });
});
