import { frequentHan } from './frequent-characters.ts';

/**
 * How much decoded text looks like text that people wrote: the mean over its characters beyond ASCII, from about -5
 * (rubbish) to 1. Text without such characters scores 1.
 */
export function scoreText(text: string, language: 'han' | 'japanese' | 'western'): number {
  let sum = 0;
  let count = 0;
  let before = 0;
  let hasKana = false;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x80 || isStray(code)) {
      sum += language === 'western' ? westernWeight(code, before) : eastAsianWeight(code, language);
      count += 1;
      if (code >= 0x3041 && code <= 0x30fe) hasKana = true;
    }
    before = code;
  }
  if (count === 0) return 1;
  return sum / count - (language === 'japanese' && !hasKana ? 0.4 : 0);
}

const isStray = (code: number) =>
  code === 0x7f || (code < 0x20 && code !== 9 && code !== 10 && code !== 13 && code !== 12);

const isPrivateUse = (code: number) => (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;

function eastAsianWeight(code: number, language: 'han' | 'japanese'): number {
  if (code === 0xfffd || isStray(code)) return -5;
  if (code >= 0x80 && code <= 0x9f) return -4;
  if (isPrivateUse(code)) return -2;
  if (frequentHan.has(code)) return 1;
  if (isEastAsianMark(code)) return 0.9;
  if (code >= 0x3040 && code <= 0x30ff) return language === 'japanese' ? 0.9 : -0.2;
  if (code >= 0xff61 && code <= 0xff9f) return -0.4;
  if (code >= 0xff01 && code <= 0xff5e) return 0.3;
  if (code >= 0x4e00 && code <= 0x9fff) return 0.1;
  return code >= 0x20000 ? 0 : -0.5;
}

function isEastAsianMark(code: number): boolean {
  if (code >= 0x3001 && code <= 0x3011) return true;
  if (code === 0xff0c || code === 0xff1a || code === 0xff1b || code === 0xff1f || code === 0xff01) return true;
  if (code === 0xff08 || code === 0xff09 || code === 0x3000) return true;
  return code === 0x2026 || code === 0x2014 || (code >= 0x2018 && code <= 0x201d);
}

const westernLetters = 'àâäáãåæçéèêëíìîïñóòôöõøœúùûüýÿšžÀÂÄÁÃÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØŒÚÙÛÜßŠŽ';
const westernMarks = '‘’“”„‚–—…•«»¿¡£€§°©®™½¼¾ \u00a0';
const western = new Set([...westernLetters, ...westernMarks].map((character) => character.codePointAt(0) ?? 0));

function westernWeight(code: number, before: number): number {
  if (code === 0xfffd || isStray(code)) return -5;
  if (code >= 0x80 && code <= 0x9f) return -4;
  const isAlone = before < 0x80 || !isHighLetter(before) || !isHighLetter(code);
  if (!western.has(code)) return -0.6;
  if (code === 0x2019 && isAsciiLetter(before)) return 1.2;
  return isAlone ? 0.8 : -0.7;
}

const isAsciiLetter = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const isHighLetter = (code: number) => code >= 0xc0 && code <= 0x24f;
