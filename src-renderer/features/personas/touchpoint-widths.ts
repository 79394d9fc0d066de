import type { touchpointColumns } from './touchpoint-text.ts';

export type TouchpointColumn = (typeof touchpointColumns)[number];

const usual: Readonly<Record<TouchpointColumn, number>> = {
  name: 236,
  channel: 150,
  isOnline: 110,
  owner: 170,
  code: 240,
};
/** How the room that is left goes to what holds the most words. */
const shares: readonly (readonly [TouchpointColumn, number])[] = [
  ['name', 1],
  ['owner', 1],
  ['code', 2],
];

/** Columns as they were drawn, the others so that all fill the room; where it is too little, they scroll. */
export function touchpointWidths(
  room: number,
  chosen: Readonly<Record<string, number>>,
): Readonly<Record<TouchpointColumn, number>> {
  const widths = { ...usual, ...chosen };
  const taken = Object.values(widths).reduce((sum, width) => sum + width, 0);
  const growing = shares.filter(([id]) => !(id in chosen));
  const parts = growing.reduce((sum, [, share]) => sum + share, 0);
  const spare = Math.max(0, room - taken);
  const grown = growing.map(([id, share]) => [id, widths[id] + Math.floor((spare * share) / parts)]);
  return { ...widths, ...Object.fromEntries(grown) };
}
