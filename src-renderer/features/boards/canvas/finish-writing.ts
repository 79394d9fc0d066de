import { useBoardState, write } from '../board-state.ts';
import type { BoardWriting } from '../board-state.ts';
import type { ShownBoard } from '../shown-board.ts';
import type { CanvasActions } from './use-canvas-actions.ts';

/** What the field holds when writing begins. */
export function wordsBefore(board: ShownBoard, writing: BoardWriting): string {
  if (writing.kind === 'card') return board.cards.get(writing.cardId)?.text ?? '';
  if (writing.kind === 'name') return board.clusterOf.get(writing.clusterId)?.cluster.name ?? '';
  return '';
}

/** Whether Escape leaves all as it was: of a name it does, but no words of a note or a card are dropped. */
export const givesUp = ({ kind }: BoardWriting, words: string): boolean =>
  kind === 'name' || (kind === 'cluster' && words.trim() === '');

/** Ends what is being written, keeping it where it is something new. */
export function finishWriting(board: ShownBoard, actions: CanvasActions, words: string): void {
  const { writing } = useBoardState.getState();
  if (!writing) return;
  write(null);
  const text = words.trim();
  if (writing.kind === 'cluster') return actions.makeCluster(writing, text);
  if (text === wordsBefore(board, writing)) return;
  if (writing.kind === 'name') return actions.nameCluster(writing.clusterId, text);
  if (text === '') return;
  if (writing.kind === 'note') return actions.addNote(text, writing.box, writing.clusterId);
  const card = board.cards.get(writing.cardId);
  actions.editCard(writing.cardId, card?.kind !== 'note' && text === card?.fullText ? null : text);
}
