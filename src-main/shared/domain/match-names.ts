import { foldName } from './fold-name.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Null where nobody has the name, `ambiguous` where several have it. */
export type NameMatch = { readonly id: string } | 'ambiguous' | null;

/** Finds things by their name: first exactly, then whatever its case, width and spaces. */
export function createNameMatcher(things: readonly Named[]): (name: string) => NameMatch {
  const exact = Map.groupBy(things, ({ name }) => name.trim());
  const folded = Map.groupBy(things, ({ name }) => foldName(name));
  const only = (found: readonly Named[]): NameMatch => (found.length === 1 ? { id: found[0]!.id } : 'ambiguous');
  return (name) => {
    const found = exact.get(name.trim()) ?? folded.get(foldName(name));
    return found ? only(found) : null;
  };
}
