import { AppError } from '../errors.ts';

const mostCharacters = 24_000_000;
const mostParagraphs = 400_000;
const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;

/** Throws `file-too-large` for text far beyond any transcript, in UTF-16 units or lines: it would exhaust the memory. */
export function refuseHugeText(text: string): void {
  if (text.length > mostCharacters) throw new AppError('file-too-large', { characters: mostCharacters });
  refuseManyParagraphs(countLines(text));
}

export function refuseManyParagraphs(count: number): void {
  if (count > mostParagraphs) throw new AppError('file-too-large', { paragraphs: mostParagraphs });
}

function countLines(text: string): number {
  let count = 1;
  for (const _ of text.matchAll(lineEnd)) count += 1;
  return count;
}
