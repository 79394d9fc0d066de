import type { Stretch } from './stretches.ts';

export interface SpokenStretch extends Stretch {
  /** Null between turns. */
  readonly participantId: string | null;
}

/** A text of that length as turns and what stands between them, in order. Turns are in order and don't overlap. */
export function spokenStretches(
  length: number,
  turns: readonly (Stretch & { readonly participantId: string })[],
): SpokenStretch[] {
  const stretches: SpokenStretch[] = [];
  let reached = 0;
  for (const { start, end, participantId } of turns) {
    if (reached < start) stretches.push({ start: reached, end: start, participantId: null });
    if (start < end) stretches.push({ start, end, participantId });
    reached = end;
  }
  if (reached < length) stretches.push({ start: reached, end: length, participantId: null });
  return stretches;
}

/** What of the stretches (in order, apart) lies in any of `covering` (by start, may overlap): each unit once. */
export function coveredStretches<S extends Stretch>(stretches: readonly S[], covering: readonly Stretch[]): S[] {
  const joined = joinStretches(covering);
  let index = 0;
  return stretches.flatMap((stretch) => {
    while (joined[index] && joined[index]!.end <= stretch.start) index += 1;
    const parts: S[] = [];
    for (let at = index; joined[at] && joined[at]!.start < stretch.end; at += 1) {
      const { start, end } = joined[at]!;
      parts.push({ ...stretch, start: Math.max(start, stretch.start), end: Math.min(end, stretch.end) });
    }
    return parts;
  });
}

function joinStretches(stretches: readonly Stretch[]): Stretch[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of stretches) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (start < end) joined.push({ start, end });
  }
  return joined;
}
