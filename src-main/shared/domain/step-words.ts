export const longestStepWords = 40;

/** Words as a step of the history is named after them: one line, of `longestStepWords` UTF-16 units at most. */
export function stepWords(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length <= longestStepWords ? line : `${[...line.slice(0, longestStepWords - 1)].slice(0, -1).join('')}…`;
}
