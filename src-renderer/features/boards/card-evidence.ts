import type { Card } from '../../../src-main/shared/contract/boards.ts';

/** The passages that cards stand on, each once. */
export const passagesOf = (cards: readonly Card[]): readonly string[] => [
  ...new Set(cards.flatMap(({ kind, targetId }) => (kind === 'passage' && targetId !== null ? [targetId] : []))),
];
