import { areUnits, graphemesOf } from '../../shared/domain/graphemes.ts';

// By code unit; 0 where it was not yet asked for.
const widths = new Float64Array(0x10000);

/** One line of at most about `room` ems of Noto Sans SC; what is cut off is said by an ellipsis. */
export function shortenLine(text: string, room: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const segments = graphemesOf(line);
  const ends: number[] = [];
  for (const segment of segments) ends.push((ends.at(-1) ?? 0) + measure(segment));
  if ((ends.at(-1) ?? 0) <= room) return line;
  const fitting = segments.filter((_, index) => ends[index]! <= room - 1);
  return `${fitting.join('').trimEnd()}…`;
}

/** The width of a text as one line, in ems, roughly. */
export function measureLine(text: string): number {
  if (!areUnits(text)) return graphemesOf(text).reduce((sum, sign) => sum + measure(sign), 0);
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += widthOf(text.charCodeAt(at));
  return sum;
}

function widthOf(unit: number): number {
  return widths[unit] || (widths[unit] = measure(String.fromCharCode(unit)));
}

function measure(segment: string): number {
  if (/^[ijlftr .,:;'’|!()[\]/-]/u.test(segment)) return 0.37;
  if (/^[mwMW@%&—]/u.test(segment)) return 0.9;
  if (/^[\p{Script=Latin}\d]/u.test(segment)) return /^\p{Lu}/u.test(segment) ? 0.7 : 0.57;
  return 1;
}
