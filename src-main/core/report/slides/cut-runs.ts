import type { SlideRun } from './slide-parts.ts';

/** Runs before and from a place in their text. */
export function cutRuns(runs: readonly SlideRun[], at: number): readonly [SlideRun[], SlideRun[]] {
  const [before, after]: [SlideRun[], SlideRun[]] = [[], []];
  let start = 0;
  for (const run of runs) {
    const inside = Math.min(run.text.length, Math.max(0, at - start));
    if (inside > 0) before.push({ ...run, text: run.text.slice(0, inside) });
    if (inside < run.text.length) after.push({ ...run, text: run.text.slice(inside) });
    start += run.text.length;
  }
  const [first, ...rest] = after;
  return [before, first ? [{ ...first, text: first.text.trimStart() }, ...rest] : []];
}

/** At most the first `end` characters, with an ellipsis where something is left out. */
export function shortenRuns(runs: readonly SlideRun[], end: number): readonly SlideRun[] {
  const [before, after] = cutRuns(runs, end);
  const last = before.at(-1);
  if (!last || after.every(({ text }) => text === '')) return before;
  return [...before.slice(0, -1), { ...last, text: `${last.text.trimEnd()}…` }];
}
