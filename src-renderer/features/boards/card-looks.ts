import type { Card, CardPlace } from '../../../src-main/shared/contract/boards.ts';
import { codeColorIds, codeColorName } from '../../../src-main/shared/domain/code-colors.ts';
import type { ColorBy } from './board-state.ts';
import { meanValence, voiceOf } from './card-filter.ts';
import type { ValueOf } from './card-filter.ts';

/** One of the things by which cards are told apart. */
export interface Category {
  readonly key: string;
  readonly label: string;
  /** An index of the palette. */
  readonly color: number;
  readonly cards: number;
}

interface Kind {
  readonly key: string;
  readonly label: string;
  /** Its own colour; else one is given by how frequent it is. */
  readonly color?: number;
}

const colorNamed = (name: ReturnType<typeof codeColorName>) =>
  codeColorIds.find((index) => codeColorName(index) === name) ?? 0;
const valenceColors = ['vermilion', 'coral', 'slate', 'teal', 'green'] as const;

export interface Colored {
  readonly categories: readonly Category[];
  /** The palette's index of each card that has a colour. */
  readonly colorOf: ReadonlyMap<string, number>;
}

/** Gives each card the colour of what it is told apart by; the most frequent take the palette's first colours. */
export function colorCards(
  cards: Iterable<Card>,
  places: ReadonlyMap<string, CardPlace>,
  { colorBy, valueOf }: { readonly colorBy: ColorBy; readonly valueOf: ValueOf },
): Colored {
  const kinds = [...cards].flatMap((card) =>
    kindsOf(card, colorBy, { valueOf, place: places.get(card.id) }).map((kind) => ({ id: card.id, ...kind })),
  );
  const grouped = [...Map.groupBy(kinds, ({ key }) => key)].toSorted(
    ([key, members], [otherKey, others]) => others.length - members.length || (key < otherKey ? -1 : 1),
  );
  const categories = grouped.map(([key, members], index) => ({
    key,
    label: members[0]?.label ?? key,
    color: members[0]?.color ?? index,
    cards: members.length,
  }));
  const colors = new Map(categories.map(({ key, color }) => [key, color]));
  // Of a card of several kinds the first one stays.
  return { categories, colorOf: new Map(kinds.toReversed().map(({ id, key }) => [id, colors.get(key) ?? 0])) };
}

interface Known {
  readonly valueOf: ValueOf;
  readonly place: CardPlace | undefined;
}

/** Each code of a card is one; the first colours it. */
function kindsOf(card: Card, colorBy: ColorBy, known: Known): readonly Kind[] {
  if (colorBy.kind !== 'code') {
    const kind = kindOf(card, colorBy, known);
    return kind ? [kind] : [];
  }
  const kinds = card.codes.map(({ codeId, name, color }) => ({ key: codeId, label: name, color }));
  return [...new Map(kinds.toReversed().map((kind) => [kind.key, kind])).values()].toReversed();
}

function kindOf(card: Card, colorBy: Exclude<ColorBy, { kind: 'code' }>, { valueOf, place }: Known): Kind | null {
  const { source } = card;
  switch (colorBy.kind) {
    case 'hand': {
      const color = place?.color ?? null;
      return color === null ? null : { key: String(color), label: codeColorName(color), color };
    }
    case 'participant':
      return named(voiceOf(card), source?.speaker);
    case 'document':
      return named(source?.documentId, source?.document);
    case 'attribute':
      return named(valueOf(colorBy.attributeId, card), valueOf(colorBy.attributeId, card));
    case 'valence':
      return valenceKind(meanValence(card));
  }
}

const named = (key: string | null | undefined, label: string | null | undefined): Kind | null =>
  key ? { key, label: label ?? key } : null;

function valenceKind(valence: number | null): Kind | null {
  if (valence === null) return null;
  return { key: String(valence), label: String(valence), color: colorNamed(valenceColors[valence + 2] ?? 'slate') };
}
