/** Two groups that became one. A group is named by the point in it that comes first in the input. */
export interface Merge {
  readonly one: number;
  readonly other: number;
  /** By how much the sum of squared distances to the means grew. */
  readonly cost: number;
}

interface Group {
  readonly first: number;
  readonly size: number;
  readonly mean: Float64Array;
}

/**
 * The merges of Ward (1963) from points to one group, the cheapest first, by following nearest neighbours until two are
 * each other's (Murtagh, 1983): time grows with the square of the points, memory with their number. Of equally near
 * neighbours the first in the input is taken.
 */
export function wardMerges(points: readonly (readonly number[])[]): Merge[] {
  const groups = new Map(
    points.map((point, first): [number, Group] => [first, { first, size: 1, mean: Float64Array.from(point) }]),
  );
  const merges: Merge[] = [];
  const chain: Group[] = [];
  while (groups.size > 1) {
    if (chain.length === 0) chain.push(groups.values().next().value!);
    const last = chain.at(-1)!;
    const { nearest, cost } = nearestTo(last, chain.at(-2), groups);
    if (nearest !== chain.at(-2)) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    const [one, other] = last.first < nearest.first ? [last, nearest] : [nearest, last];
    groups.delete(other.first);
    groups.set(one.first, joined(one, other));
    merges.push({ one: one.first, other: other.first, cost });
  }
  return merges.sort((left, right) => left.cost - right.cost);
}

/** Among equally near ones the one before in the chain: else the chain might go round in a circle. */
function nearestTo(group: Group, before: Group | undefined, groups: ReadonlyMap<number, Group>) {
  let nearest = before;
  let cost = before ? costOf(group, before) : Infinity;
  for (const other of groups.values()) {
    if (other === group || other === before) continue;
    const found = costOf(group, other, cost);
    if (found < cost) [nearest, cost] = [other, found];
  }
  return { nearest: nearest!, cost };
}

function costOf(one: Group, other: Group, enough = Infinity): number {
  const share = (one.size * other.size) / (one.size + other.size);
  const limit = enough / share;
  let sum = 0;
  for (let i = 0; i < one.mean.length && sum < limit; i++) {
    const apart = one.mean[i]! - other.mean[i]!;
    sum += apart * apart;
  }
  return share * sum;
}

const joined = (one: Group, other: Group): Group => ({
  first: one.first,
  size: one.size + other.size,
  mean: one.mean.map((value, i) => (value * one.size + other.mean[i]! * other.size) / (one.size + other.size)),
});

/** For each point the number of its group, where `groups` are left; numbered by the point that comes first. */
export function cutMerges(merges: readonly Merge[], groups: number): number[] {
  const above = Array.from({ length: merges.length + 1 }, (_, index) => index);
  for (const { one, other } of merges.slice(0, Math.max(0, above.length - groups))) above[other] = one;
  const numbers = new Map<number, number>();
  return above.map((_, index) => {
    let root = index;
    while (above[root] !== root) root = above[root]!;
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  });
}
