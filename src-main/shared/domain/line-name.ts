/** Words as the name of a step or a heading says them: at most `longest` characters, with an ellipsis where they go on. */
export function lineName(text: string, longest = 60): string {
  const letters = [...text];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : text;
}
