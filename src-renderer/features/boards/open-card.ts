import type { Card } from '../../../src-main/shared/contract/boards.ts';
import { showCode, showFinding, showMemo, showPassage } from '../../workspace/navigation.ts';

/** Whether a card stands on something that can be gone to. */
export const isAnchored = ({ source, targetId }: Card): boolean => source !== null || targetId !== null;

/** Goes to what a card stands on. */
export function openCard({ kind, targetId, source }: Card): void {
  if (source) showPassage({ documentId: source.documentId, start: source.start, end: source.end });
  else if (targetId === null) return;
  else if (kind === 'code') showCode(targetId);
  else if (kind === 'memo') showMemo(targetId);
  else if (kind === 'finding') showFinding(targetId);
}
