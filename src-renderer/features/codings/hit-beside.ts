import type { Stretch } from '../../../src-main/shared/domain/stretches.ts';

/** The hit after or before what is selected, round the ends of the text; one that begins at the caret comes first. */
export function hitBeside(hits: readonly Stretch[], selected: Stretch, step: 1 | -1): number {
  if (step === -1) {
    const before = hits.findLastIndex(({ start }) => start < selected.start);
    return before === -1 ? hits.length - 1 : before;
  }
  const after = hits.findIndex(
    ({ start, end }) => start > selected.start || (start === selected.start && end !== selected.end),
  );
  return after === -1 ? Math.min(0, hits.length - 1) : after;
}
