import type { Card } from '../../../src-main/shared/contract/boards.ts';
import { foldWords } from '../../../src-main/shared/domain/fold-words.ts';

/** What cards must have not to fade; an empty list asks for nothing, several in one list ask for any of them. */
export interface CardFilter {
  readonly words: string;
  readonly participantIds: readonly string[];
  readonly documentIds: readonly string[];
  readonly codeIds: readonly string[];
  readonly valences: readonly number[];
  /** Colours by hand. */
  readonly colors: readonly number[];
  readonly attribute: { readonly id: string; readonly values: readonly string[] } | null;
}

export const noFilter: CardFilter = {
  words: '',
  participantIds: [],
  documentIds: [],
  codeIds: [],
  valences: [],
  colors: [],
  attribute: null,
};

/** The values of the attribute that cards are coloured or filtered by, of participants and of documents. */
export type ValueOf = (attributeId: string, card: Card) => string | undefined;

export const isFiltering = (filter: CardFilter): boolean =>
  filter.words.trim() !== '' ||
  filter.participantIds.length + filter.documentIds.length + filter.codeIds.length > 0 ||
  filter.valences.length + filter.colors.length > 0 ||
  (filter.attribute?.values.length ?? 0) > 0;

interface Known {
  readonly valueOf: ValueOf;
  /** By hand. */
  readonly color: number | null;
}

export function passesFilter(card: Card, filter: CardFilter, { valueOf, color }: Known): boolean {
  const words = foldWords(filter.words.trim());
  const { source, codes } = card;
  const { attribute } = filter;
  const codeIds = codes.map(({ codeId }) => codeId);
  return (
    (words === '' || foldWords(card.fullText ?? card.text).includes(words)) &&
    isAmong(filter.participantIds, [voiceOf(card)]) &&
    isAmong(filter.documentIds, [source?.documentId]) &&
    isAmong(filter.codeIds, codeIds) &&
    isAmong(filter.valences, [meanValence(card)]) &&
    isAmong(filter.colors, [color]) &&
    (attribute === null || isAmong(attribute.values, [valueOf(attribute.id, card)]))
  );
}

/** Whose words they are: a speaker who is no participant yet counts by name. */
export const voiceOf = ({ source }: Card): string | null => source?.participantId ?? source?.speaker ?? null;

/** The feeling of a card's codings, rounded to a step of the scale; null where none is said. */
export function meanValence({ codes }: Card): number | null {
  const valences = codes.flatMap(({ valence }) => valence ?? []);
  return valences.length === 0 ? null : Math.round(valences.reduce((sum, one) => sum + one, 0) / valences.length);
}

const isAmong = <Value>(wanted: readonly Value[], present: readonly (Value | null | undefined)[]) =>
  wanted.length === 0 || wanted.some((one) => present.includes(one));
