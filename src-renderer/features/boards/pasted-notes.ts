export const mostPasted = 200;

export interface PastedNotes {
  readonly texts: readonly string[];
  /** How many lines there were beyond the most. */
  readonly left: number;
}

/** A note for each line that says anything. */
export function pastedNotes(text: string): PastedNotes {
  const lines = text
    .replaceAll('\0', '')
    .split(/[\n\r\u2028\u2029]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { texts: lines.slice(0, mostPasted), left: Math.max(0, lines.length - mostPasted) };
}
