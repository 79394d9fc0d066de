import type { TextRange } from '../../ui/highlight.tsx';
import { foldText } from '../../workspace/fold-text.ts';
import { matchName } from '../../workspace/match-name.ts';
import type { BoardInList } from './use-boards.ts';

interface BoardMatch {
  readonly board: BoardInList;
  readonly ranges: readonly TextRange[];
}

/** The boards whose name answers the query, best first; all of them, in order, where it is empty. */
export function matchBoards(boards: readonly BoardInList[], query: string): readonly BoardMatch[] {
  const term = foldText(query).text.trim().replace(/\s+/gu, ' ');
  if (term === '') return boards.map((board) => ({ board, ranges: [] }));
  return boards
    .flatMap((board) => {
      const match = matchName(board.name, term);
      return match ? [{ board, ...match }] : [];
    })
    .toSorted((one, other) => one.rank - other.rank);
}

/** The name that the query would give a new board; null where there is none, or one is called that already. */
export function newBoardName(boards: readonly BoardInList[], query: string): string | null {
  const name = query.trim().slice(0, 200).trim();
  const folded = foldText(name).text;
  return name === '' || boards.some((board) => foldText(board.name).text === folded) ? null : name;
}
