import { childElements, childNamed, textOf, type XmlElement } from '../xml/xml-element.ts';

export interface CellContext {
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly isFrom1904: boolean;
}

/** What a cell shows: text, a decimal number, an ISO date, `true` or `false`; of a formula its last result; of an error nothing. */
export function cellText(cell: XmlElement, context: CellContext): string {
  const value = childNamed(cell, 's:v');
  const text = value ? textOf(value) : '';
  switch (cell.attributes.t) {
    case 's':
      return context.strings[Number(text)] ?? '';
    case 'inlineStr':
      return richText(childNamed(cell, 's:is'));
    case 'b':
      return text === '' ? '' : String(text === '1' || text === 'true');
    case 'str':
    case 'd':
      return text;
    case 'e':
      return '';
    default:
      return numberText(text, context.dateStyles[Number(cell.attributes.s ?? -1)] === true, context.isFrom1904);
  }
}

/** Text and the text of its runs; readings above the characters are left out. */
export function richText(element: XmlElement | undefined): string {
  if (!element) return '';
  return childElements(element)
    .map((child) => {
      if (child.name === 's:t') return unescape(textOf(child));
      return child.name === 's:r' ? richText(child) : '';
    })
    .join('');
}

// Excel writes characters that XML has no place for as _xHHHH_.
const unescape = (text: string) =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

function numberText(text: string, isDate: boolean, isFrom1904: boolean): string {
  const number = Number(text);
  if (text === '' || !Number.isFinite(number)) return text;
  return (isDate ? dateText(number, isFrom1904) : null) ?? shortest(number);
}

// Excel counts to 15 digits: 0.1 + 0.2 is 0.3 there.
const shortest = (number: number) => String(Number(number.toPrecision(15)));

const day = 86_400_000;
const firstOf1904 = 1462;
// The 29th of February 1900, which Excel counts, was no day.
const leapOf1900 = 60;
const last = 2_958_466;

function dateText(serial: number, isFrom1904: boolean): string | null {
  const days = isFrom1904 ? serial + firstOf1904 : serial;
  if (days < 0 || days >= last) return null;
  const seconds = Math.round((days % 1) * 86_400);
  const clock = new Date(seconds * 1000).toISOString().slice(11, 19);
  if (days < 1) return clock;
  const shifted = Math.floor(days) + (seconds === 86_400 ? 1 : 0) + (days < leapOf1900 ? 1 : 0);
  const date = new Date(Date.UTC(1899, 11, 30) + shifted * day).toISOString().slice(0, 10);
  return seconds % 86_400 === 0 ? date : `${date} ${clock}`;
}
