const longest = 60;

/** A question or a section as the words of an undo step say it. */
export function lineName(text: string): string {
  const letters = [...text];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : text;
}
