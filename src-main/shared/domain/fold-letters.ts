import { foldForms } from './fold-forms.ts';
import { foldText } from './fold-text.ts';

/** Letters that are no others with a mark, as they are typed where the keyboard lacks them. */
const plain: Readonly<Record<string, string>> = {
  ...{ æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ł: 'l', þ: 'th' },
  ...{ Æ: 'AE', Œ: 'OE', ẞ: 'SS', Ø: 'O', Đ: 'D', Ð: 'D', Ħ: 'H', Ł: 'L', Þ: 'TH' },
};
const special = /[æœßøđðħıłþÆŒẞØĐÐĦŁÞ]/gu;

/** The text without any marks, in one width, ligatures as the letters they join. Case stays. */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(special, (letter) => plain[letter]!);

/**
 * The text as it is searched: in one form (`foldForms`), Latin letters without their marks, ligatures as the letters they join
 * (é and e, ﬁ and fi, ß and ss). Case stays, and so do the marks of other scripts, which make other letters.
 */
export const foldLetters = (text: string): string => foldText(text, foldLetter).text;

const known = new Map<string, string>();

/** A character with the marks on it, as `foldLetters` has it. */
export function foldLetter(character: string): string {
  const folded = known.get(character) ?? lookUp(character);
  // There are some thousands; with marks of all kinds on them they could be any number.
  if (character.length === 1) known.set(character, folded);
  return folded;
}

function lookUp(character: string): string {
  const form = foldForms(character);
  return /^\p{Script=Latin}/u.test(form) ? withoutMarks(form) : form;
}
