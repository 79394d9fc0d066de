import { readClock } from '../../../shared/domain/read-clock.ts';

const bracketed = /^[[(【（]?\s*([\d:：.,]+)\s*[\])】）]?(?:\s*(?:-+>?|–|—|to|至|~)\s*[[(【（]?[\d:：.,]+[\])】）]?)?$/;

/** Milliseconds of a cell that holds `1:02:03`, `[02:03.5]` or `02:03 – 02:10` and nothing else; null for others. */
export function cellClock(text: string): number | null {
  const match = bracketed.exec(text.trim());
  return match ? readClock((match[1] ?? '').replaceAll('：', ':')) : null;
}
