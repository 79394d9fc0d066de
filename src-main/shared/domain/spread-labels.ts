export interface WantedLabel {
  /** Where its middle would best be, in pixels. */
  readonly at: number;
  readonly size: number;
}

/**
 * Middles of labels on one line so that none lies on another, each as near as can be to where it would best be, in the
 * order of their wishes. They stay between `low` and `high` as long as there is room for all.
 */
export function spreadLabels(wanted: readonly WantedLabel[], low: number, high: number): readonly number[] {
  const order = wanted.map((_, index) => index).toSorted((one, other) => wanted[one]!.at - wanted[other]!.at);
  const groups: Group[] = [];
  for (const index of order) {
    const { at, size } = wanted[index]!;
    groups.push({ members: [index], start: at - size / 2, length: size, wish: at - size / 2 });
    joinLast(groups, low, high);
  }
  const middles = new Map<number, number>();
  for (const { members, start } of groups) {
    let from = start;
    for (const index of members) {
      middles.set(index, from + wanted[index]!.size / 2);
      from += wanted[index]!.size;
    }
  }
  return wanted.map((_, index) => middles.get(index)!);
}

interface Group {
  readonly members: readonly number[];
  readonly start: number;
  readonly length: number;
  /** The mean of the starts at which each member would stand where it wishes. */
  readonly wish: number;
}

/** Puts the last group in its place and joins it with those it would lie on. */
function joinLast(groups: Group[], low: number, high: number): void {
  const placed = (group: Group): Group => ({
    ...group,
    start: Math.max(low, Math.min(group.wish, high - group.length)),
  });
  let last = placed(groups.pop()!);
  for (let before = groups.at(-1); before && before.start + before.length > last.start; before = groups.at(-1)) {
    groups.pop();
    last = placed(joined(before, last));
  }
  groups.push(last);
}

function joined(first: Group, second: Group): Group {
  const members = [...first.members, ...second.members];
  const shifted = second.wish - first.length;
  const wish = (first.wish * first.members.length + shifted * second.members.length) / members.length;
  return { members, start: wish, length: first.length + second.length, wish };
}
