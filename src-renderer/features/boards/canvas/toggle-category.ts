import type { ColorBy } from '../board-state.ts';
import type { CardFilter } from '../card-filter.ts';

const listOf = { participant: 'participantIds', document: 'documentIds', code: 'codeIds' } as const;

/** The keys of the categories that stay bright. */
function chosen(filter: CardFilter, colorBy: ColorBy): readonly string[] {
  switch (colorBy.kind) {
    case 'participant':
    case 'document':
    case 'code':
      return filter[listOf[colorBy.kind]];
    case 'valence':
      return filter.valences.map(String);
    case 'hand':
      return filter.colors.map(String);
    case 'attribute':
      return filter.attribute?.id === colorBy.attributeId ? filter.attribute.values : [];
  }
}

export const isChosen = (filter: CardFilter, colorBy: ColorBy, key: string): boolean =>
  chosen(filter, colorBy).includes(key);

/** Asks for one more of what cards are coloured by, or no longer for it; what else is asked for stays. */
export function toggleCategory(filter: CardFilter, colorBy: ColorBy, key: string): CardFilter {
  const before = chosen(filter, colorBy);
  const keys = before.includes(key) ? before.filter((one) => one !== key) : [...before, key];
  switch (colorBy.kind) {
    case 'participant':
    case 'document':
    case 'code':
      return { ...filter, [listOf[colorBy.kind]]: keys };
    case 'valence':
      return { ...filter, valences: keys.map(Number) };
    case 'hand':
      return { ...filter, colors: keys.map(Number) };
    case 'attribute':
      return { ...filter, attribute: keys.length > 0 ? { id: colorBy.attributeId, values: keys } : null };
  }
}
