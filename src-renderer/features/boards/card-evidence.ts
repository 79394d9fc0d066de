import type { Card } from '../../../src-main/shared/contract/boards.ts';

/** Those of the cards that are passages, by their ids. */
export const passageCards = (cards: readonly Card[]): readonly string[] =>
  cards.flatMap(({ id, kind, targetId }) => (kind === 'passage' && targetId !== null ? [id] : []));

/** The passages that cards stand on, each once. */
export const passagesOf = (cards: readonly Card[]): readonly string[] => [
  ...new Set(cards.flatMap(({ kind, targetId }) => (kind === 'passage' && targetId !== null ? [targetId] : []))),
];
