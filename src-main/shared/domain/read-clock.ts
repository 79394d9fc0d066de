/** A time of a recording as transcripts write it: 0:12, 00:01:12, 01:02:03.45. */
export const clockPattern = String.raw`\d{1,3}(?::\d{2}){1,2}(?:[.,]\d{1,3})?`;

const clock = new RegExp(`^${clockPattern}$`);

/** Milliseconds of `0:12`, `01:02:03` or `01:02:03.450`; null where it is no such time. */
export function readClock(text: string): number | null {
  if (!clock.test(text)) return null;
  const [whole = '', fraction = ''] = text.split(/[.,]/);
  const parts = whole.split(':').map(Number);
  if (parts.slice(1).some((part) => part > 59)) return null;
  const seconds = parts.reduce((sum, part) => sum * 60 + part, 0);
  return seconds * 1000 + Number(fraction.padEnd(3, '0'));
}
