import { useQuery } from '@tanstack/react-query';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { callQuery } from '../../api/call-query.ts';
import { buildShownBoard, cardsById } from './shown-board.ts';
import type { CardsById, ShownBoard } from './shown-board.ts';

type Contents = CallOutput<'boards.contents'>;
type Places = CallOutput<'boards.places'>;

// The canvas and the inspector show the same board: it is built once for both.
const knownCards = new WeakMap<Contents, CardsById>();
const knownBoards = new WeakMap<Places, { readonly contents: Contents; readonly board: ShownBoard }>();

/** The board with its cards and places; null until both are read. */
export function useShownBoard(boardId: string): ShownBoard | null {
  const { data: contents } = useQuery(callQuery('boards.contents', { boardId }));
  const { data: places } = useQuery(callQuery('boards.places', { boardId }));
  return contents && places ? shownBoard(boardId, contents, places) : null;
}

function shownBoard(boardId: string, contents: Contents, places: Places): ShownBoard {
  const known = knownBoards.get(places);
  if (known?.contents === contents && known.board.boardId === boardId) return known.board;
  const cards = knownCards.get(contents) ?? cardsById(contents);
  const board = buildShownBoard(boardId, contents, places, cards);
  knownCards.set(contents, cards);
  knownBoards.set(places, { contents, board });
  return board;
}
