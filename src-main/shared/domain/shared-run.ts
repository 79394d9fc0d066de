/** Tokens that stand in both lists, one after another: where they begin in each, and how many. */
export interface SharedRun {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/** Stretches of two lists: where they begin in each, and how many tokens they have there. */
export interface Gap {
  readonly before: number;
  readonly after: number;
  readonly removed: number;
  readonly added: number;
}

/** What lies before, between and behind runs (in order) in two lists of so many tokens; nothing where nothing lies. */
export function gapsBetween(runs: readonly SharedRun[], before: number, after: number): Gap[] {
  const gaps: Gap[] = [];
  const reached = { before: 0, after: 0 };
  for (const run of [...runs, { before, after, length: 0 }]) {
    const [removed, added] = [run.before - reached.before, run.after - reached.after];
    if (removed > 0 || added > 0) gaps.push({ ...reached, removed, added });
    Object.assign(reached, { before: run.before + run.length, after: run.after + run.length });
  }
  return gaps;
}
