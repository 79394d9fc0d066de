import type { Stretch } from './stretches.ts';

export interface SpokenStretch extends Stretch {
  readonly speaker: string;
}

/**
 * Which speaker of a text is meant by each name in a corrected version of it: the one of that name or else, of those whose
 * name is nowhere in the new version, the one who said most of the same words; the name itself where there is none. Both in
 * UTF-16 units of the corrected text, in order.
 */
export function matchSpeakers(
  known: readonly SpokenStretch[],
  corrected: readonly SpokenStretch[],
): Map<string, string> {
  const names = new Set(corrected.map(({ speaker }) => speaker));
  const free = new Set(known.map(({ speaker }) => speaker).filter((name) => !names.has(name)));
  const isKnown = new Set(known.map(({ speaker }) => speaker));
  const shares = sharedWords(known, corrected)
    .filter(({ from, to }) => free.has(from) && !isKnown.has(to))
    .toSorted((one, other) => other.length - one.length);
  const matched = new Map([...names].map((name) => [name, name]));
  const found = new Set<string>();
  for (const { from, to } of shares) {
    if (!free.has(from) || found.has(to)) continue;
    matched.set(to, from);
    found.add(to);
    free.delete(from);
  }
  return matched;
}

interface Share {
  readonly from: string;
  readonly to: string;
  readonly length: number;
}

function sharedWords(known: readonly SpokenStretch[], corrected: readonly SpokenStretch[]): Share[] {
  const lengths = new Map<string, Share>();
  let index = 0;
  for (const { speaker: to, start, end } of corrected) {
    while (index > 0 && (known[index]?.start ?? Infinity) > start) index -= 1;
    for (; index < known.length && known[index]!.start < end; index += 1) {
      const { speaker: from, ...own } = known[index]!;
      const length = Math.max(0, Math.min(end, own.end) - Math.max(start, own.start));
      const key = JSON.stringify([from, to]);
      lengths.set(key, { from, to, length: length + (lengths.get(key)?.length ?? 0) });
    }
  }
  return [...lengths.values()].filter(({ length }) => length > 0);
}
