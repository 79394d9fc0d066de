import type { Cue } from './read-cues.ts';

const wordTime = /<\d[\d:.]+><c>/;
const tags = /<[^<>]*>/g;

/**
 * Rolling captions, as YouTube makes them by itself, show each line again above the next one: it is taken once.
 * They are known by the time that each word bears; in other captions a line that comes again was said again.
 */
export function withoutRepeats(cues: readonly Cue[]): readonly Cue[] {
  if (!cues.some(({ lines }) => lines.some((line) => wordTime.test(line)))) return cues;
  return cues.map((cue, index) => {
    const before = new Set(cues[index - 1]?.lines.map(wordsOf));
    return { ...cue, lines: cue.lines.filter((line) => !before.has(wordsOf(line))) };
  });
}

const wordsOf = (line: string) => line.replace(tags, '').trim();
