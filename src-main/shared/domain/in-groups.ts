/** The things with those of one group together, where the first of them stands; in each group in their order. */
export const inGroups = <Thing>(things: readonly Thing[], groupOf: (thing: Thing) => string): Thing[] =>
  [...Map.groupBy(things, groupOf).values()].flat();
