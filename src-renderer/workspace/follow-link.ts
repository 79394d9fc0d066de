import type { ResolvedLink } from '../../src-main/shared/contract/memos.ts';
import {
  openDocument,
  showBoard,
  showCode,
  showFinding,
  showJourney,
  showMemo,
  showParticipant,
  showPassage,
  showPersona,
} from './navigation.ts';

/** Goes where a link of a memo leads. */
export function followLink({ kind, id, place }: ResolvedLink): void {
  if (kind === 'passage' && place) showPassage({ documentId: place.documentId, start: place.start, end: place.end });
  else if (kind === 'document') openDocument(id);
  else if (kind === 'code') showCode(id);
  else if (kind === 'participant') showParticipant(id);
  else if (kind === 'memo') showMemo(id);
  else if (kind === 'finding') showFinding(id);
  else if (kind === 'board') showBoard(id);
  else if (kind === 'journey') showJourney(id);
  else if (kind === 'persona') showPersona(id);
}
