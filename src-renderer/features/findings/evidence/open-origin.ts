import type { FindingEvidence } from '../../../../src-main/shared/contract/findings.ts';
import { showCard, showCell } from '../../../workspace/navigation.ts';

/** Goes to the card or the cell by which evidence came. */
export function openOrigin(from: NonNullable<FindingEvidence['from']>): void {
  if (from.kind === 'card') showCard(from.boardId, from.cardId);
  else showCell(from.journeyId, from.cellId);
}
