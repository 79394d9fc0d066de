import type { Card, CardSource } from '../../../src-main/shared/contract/boards.ts';

/** What cards stand on, to become cards elsewhere. */
export const copiedSources = (cards: readonly Card[]): readonly CardSource[] =>
  cards.map(({ kind, targetId, text }): CardSource => {
    if (targetId === null || kind === 'note') return { kind: 'note', text };
    if (kind === 'passage') return { kind, passageId: targetId };
    if (kind === 'code') return { kind, codeId: targetId };
    return kind === 'memo' ? { kind, memoId: targetId } : { kind, findingId: targetId };
  });
