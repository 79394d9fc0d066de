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
  const where = at === null ? turn : clock(at);
  return [speaker ?? document, isEmptied ? deletedWords : where].filter((part) => part !== null).join(' · ');
}

function clock(milliseconds: number): string {
  const seconds = Math.floor(Math.max(0, milliseconds) / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
