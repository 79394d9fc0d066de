import { nameCodePoint } from '../name-code-point.ts';

// XML 1.0 has no other characters below the space, and neither of the two last of the basic plane.
const noXml = /[\0-\u0008\u000e-\u001f\ufffe\uffff]/gu;
const lineBreak = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;

/** Text as an XML document can hold it: what it can't is written out as its number, halves of pairs become U+FFFD. */
export function printXmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(lineBreak, '\n')
    .replaceAll('\t', '\u2003')
    .replaceAll('\uFEFF', '')
    .replace(noXml, nameCodePoint);
}

/** The same as one line. */
export const printXmlLine = (text: string): string => printXmlText(text).replace(/\s+/gu, ' ').trim();
