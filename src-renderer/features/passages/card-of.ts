import type { CardSource } from '../../../src-main/shared/contract/boards.ts';
import type { ListedPassage } from './listed-passage.ts';

/** What becomes a card of a passage, or of words that are none yet. */
export const cardOf = ({ passageId, documentId, start, end }: ListedPassage): CardSource =>
  passageId === null ? { kind: 'place', documentId, start, end } : { kind: 'passage', passageId };
