import { printClock } from './print-clock.ts';

interface Source {
  readonly speaker: string | null;
  readonly document: string;
  /** Milliseconds into the recording. */
  readonly at: number | null;
  readonly turn: number | null;
  readonly isEmptied: boolean;
}

/** Who said words, and where: `P03 · 4:10`, `P03 · 12`. Every speaker's name in a figure passes here. */
export function quoteSource({ speaker, document, at, turn, isEmptied }: Source, deletedWords: string): string {
  const where = at === null ? turn : printClock(at);
  return [speaker ?? document, isEmptied ? deletedWords : where].filter((part) => part !== null).join(' · ');
}
