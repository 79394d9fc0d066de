import type { ReportWords } from '../../report/report-words.ts';
import { printClock } from '../../../shared/domain/print-clock.ts';

interface Place {
  readonly at: number | null;
  readonly turn: number | null;
  readonly start: number;
  readonly end: number;
  readonly isEmptied: boolean;
}

/** Where words stand in their document: `4:10`, `turn 12`, `characters 20–140`. */
export function printPlace({ at, turn, start, end, isEmptied }: Place, { say }: ReportWords): string {
  if (isEmptied) return say('blocks.place.deleted');
  if (at !== null) return printClock(at);
  return turn === null ? say('blocks.place.range', { start: start + 1, end }) : say('blocks.place.turn', { turn });
}
