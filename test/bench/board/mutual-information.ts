/** How much two ways of grouping the same things tell of each other: 1 for the same groups, 0 for none (arithmetic mean). */
export function mutualInformation(one: readonly string[], other: readonly string[]): number {
  const both = one.map((label, index) => JSON.stringify([label, other[index]]));
  const [a, b, ab] = [entropy(one), entropy(other), entropy(both)];
  return a + b === 0 ? 1 : (2 * (a + b - ab)) / (a + b);
}

function entropy(labels: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return -[...counts.values()].reduce((sum, count) => {
    const share = count / labels.length;
    return sum + share * Math.log(share);
  }, 0);
}
