import type { PaletteItem, PaletteMatch } from '../../ui/command-palette.tsx';
import { foldText } from '../../workspace/fold-text.ts';
import { matchName } from '../../workspace/match-name.ts';

/** What answers a query by its name, best first; all of it, in order, where that is empty. */
export function filterNames(items: readonly PaletteItem[], query: string): readonly PaletteMatch<PaletteItem>[] {
  const term = foldText(query).text.trim();
  if (term === '') return items.map((item) => ({ item, ranges: [] }));
  return items
    .flatMap((item) => {
      const match = matchName(item.label, term);
      return match ? [{ item, ...match }] : [];
    })
    .toSorted((one, other) => one.rank - other.rank);
}
