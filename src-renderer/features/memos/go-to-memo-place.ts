import type { Memo } from '../../../src-main/shared/contract/memos.ts';
import {
  goTo,
  inspectCoding,
  openDocument,
  showCode,
  showParticipant,
  showPassage,
} from '../../workspace/navigation.ts';

/** Whether there is a place to go to. */
export const hasPlace = ({ target }: Memo): boolean => target.kind !== 'project' && target.kind !== 'journal';

/** Shows what a memo is on. */
export function goToMemoPlace({ target, place }: Memo): void {
  if (place) showPassage({ documentId: place.documentId, start: place.start, end: place.end });
  if (target.kind === 'coding') inspectCoding(target.codingId);
  else if (target.kind === 'document') openDocument(target.documentId);
  else if (target.kind === 'code') showCode(target.codeId);
  else if (target.kind === 'participant') showParticipant(target.participantId);
  else if (target.kind === 'project') goTo('documents');
}
