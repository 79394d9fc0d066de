const time = String.raw`(?:[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?${time}$`);
const yearLast = new RegExp(String.raw`^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})${time}$`);
const packed = /^(\d{4})(\d{2})(\d{2})$/;
const dayAndMonth = /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3,9})\.?,?\s+(\d{4})$/;
const monthAndDay = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/;
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const longest = 60;

/**
 * A date as people write it, as ISO `2025-12-31`, or null: `2025-12-31`, `2025/12/31`, `2025年12月31日`, `20251231`,
 * `31/12/2025`, `31.12.2025`, `31 Dec 2025`, `Dec 31, 2025`. The day comes before the month, unless only the other way
 * is a date (`12/31/2025`). A time of day is left out. Years have four digits.
 */
export function readDate(text: string): string | null {
  const folded = text.normalize('NFKC').trim().toLowerCase().replace('t', 'T').replace(/z$/, 'Z');
  if (folded.length > longest) return null;
  const first = yearFirst.exec(folded) ?? packed.exec(folded);
  if (first) return iso(Number(first[1]), Number(first[2]), Number(first[3]));
  const last = yearLast.exec(folded);
  if (last) {
    const [one, other, year] = [Number(last[1]), Number(last[2]), Number(last[3])];
    return iso(year, other, one) ?? iso(year, one, other);
  }
  return withMonthName(text.normalize('NFKC').trim().toLowerCase());
}

function withMonthName(text: string): string | null {
  const before = dayAndMonth.exec(text);
  if (before) return iso(Number(before[3]), monthOf(before[2]!), Number(before[1]));
  const after = monthAndDay.exec(text);
  return after ? iso(Number(after[3]), monthOf(after[1]!), Number(after[2])) : null;
}

const monthOf = (name: string) =>
  name === 'sept' ? 9 : months.findIndex((month) => month === name || month.slice(0, 3) === name) + 1;

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isReal || year < 1) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
