/** Takes `[from, to)` of a text out and puts `insert` in; UTF-16 units. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The text after `changes`, a list in order that refers to `text` and never overlaps. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  const pieces: string[] = [];
  let reached = 0;
  for (const { from, to, insert } of changes) {
    pieces.push(text.slice(reached, from), insert);
    reached = to;
  }
  pieces.push(text.slice(reached));
  return pieces.join('');
}

/** The changes that lead back from the text after `changes` to `text`, the one before. */
export function invertChanges(text: string, changes: readonly TextChange[]): TextChange[] {
  let shift = 0;
  return changes.map(({ from, to, insert }) => {
    const start = from + shift;
    shift += insert.length - (to - from);
    return { from: start, to: start + insert.length, insert: text.slice(from, to) };
  });
}

/** By how many UTF-16 units a text grows. */
export function lengthDelta(changes: readonly TextChange[]): number {
  return changes.reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), 0);
}

/** A change by its place in the text between two edits. */
interface Placed {
  readonly start: number;
  readonly end: number;
  readonly change: TextChange;
}

interface Group {
  readonly start: number;
  end: number;
  readonly first: Placed[];
  readonly second: Placed[];
}

/**
 * Two edits as if they had been made at once: `second` refers to the text after `first`, the result to the one before it.
 * Changes that touch become one.
 */
export function composeChanges(first: readonly TextChange[], second: readonly TextChange[]): TextChange[] {
  let shift = 0;
  return groupsOf(placeAfter(first), second).map((group) => {
    const from = group.start - shift;
    shift += lengthDelta(group.first.map(({ change }) => change));
    return { from, to: group.end - shift, insert: wordsOf(group) };
  });
}

function placeAfter(changes: readonly TextChange[]): Placed[] {
  let shift = 0;
  return changes.map((change) => {
    const start = change.from + shift;
    shift += change.insert.length - (change.to - change.from);
    return { start, end: start + change.insert.length, change };
  });
}

function groupsOf(first: readonly Placed[], second: readonly TextChange[]): Group[] {
  const own = second.map((change) => ({ start: change.from, end: change.to, change }));
  const all = [
    ...first.map((placed) => ({ placed, isFirst: true })),
    ...own.map((placed) => ({ placed, isFirst: false })),
  ];
  all.sort((one, other) => one.placed.start - other.placed.start || one.placed.end - other.placed.end);
  const groups: Group[] = [];
  for (const { placed, isFirst } of all) {
    const last = groups.at(-1);
    const touches = last !== undefined && placed.start <= last.end;
    const group = touches ? last : { start: placed.start, end: placed.end, first: [], second: [] };
    if (!touches) groups.push(group);
    group.end = Math.max(group.end, placed.end);
    (isFirst ? group.first : group.second).push(placed);
  }
  return groups;
}

/** What the second edit left of the words of the first, and its own. */
function wordsOf({ start, end, first, second }: Group): string {
  const pieces: string[] = [];
  let reached = start;
  for (const placed of second) {
    pieces.push(insertedBetween(first, reached, placed.start), placed.change.insert);
    reached = placed.end;
  }
  pieces.push(insertedBetween(first, reached, end));
  return pieces.join('');
}

function insertedBetween(first: readonly Placed[], from: number, to: number): string {
  return first
    .map(({ start, change }) => change.insert.slice(Math.max(0, from - start), Math.max(0, to - start)))
    .join('');
}

/** Edits one after another as if they had been made at once. */
export function composeAll(edits: readonly (readonly TextChange[])[]): TextChange[] {
  if (edits.length < 2) return [...(edits[0] ?? [])];
  const middle = edits.length >> 1;
  return composeChanges(composeAll(edits.slice(0, middle)), composeAll(edits.slice(middle)));
}
