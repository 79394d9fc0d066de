/** What a place is called in the file; null where there is no such place. */
export interface Bookmarks {
  nameOf(anchor: string): string | null;
  /** The name at the place itself: null where it stands already, as a name is there once. */
  place(anchor: string): string | null;
}

const longest = 36;

/** Word takes names of at most 40 letters, digits and underscores that begin with a letter, each once whatever its case. */
export function createBookmarks(anchors: readonly string[]): Bookmarks {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const placed = new Set<string>();
  for (const anchor of new Set(anchors)) {
    const letters = anchor.replace(/[^A-Za-z0-9]+/gu, '_').slice(0, longest - 6);
    const base = /^[A-Za-z]/u.test(letters) ? letters : `a${letters}`.slice(0, longest - 6);
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}_${number}`;
    taken.add(name.toLowerCase());
    names.set(anchor, name);
  }
  return {
    nameOf: (anchor) => names.get(anchor) ?? null,
    place: (anchor) => {
      if (placed.has(anchor)) return null;
      placed.add(anchor);
      return names.get(anchor) ?? null;
    },
  };
}
