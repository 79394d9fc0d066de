import type { BoardFigure, FigureVote } from '../../shared/domain/figure-data.ts';
import { readBoardContents } from '../db/read-board-contents.ts';
import { readCardPlaces, readClusterPlaces } from '../db/read-board.ts';
import { readProject } from '../db/read-project.ts';
import { readVotes } from '../db/read-votes.ts';
import type { Db } from '../db/run.ts';

/** All that is drawn of a board. */
export function gatherBoard(db: Db, boardId: string): BoardFigure {
  return {
    kind: 'board',
    language: readProject(db, db.sqlite.name).language,
    ...readBoardContents(db, boardId),
    places: readCardPlaces(db, boardId),
    clusterPlaces: readClusterPlaces(db, boardId),
    vote: gatherVote(db, boardId),
  };
}

/** As in the window: the latest vote that is open, else the latest. */
function gatherVote(db: Db, boardId: string): FigureVote | null {
  const rounds = readVotes(db, boardId);
  const round = rounds.find(({ isOpen }) => isOpen) ?? rounds[0];
  if (!round || round.cards.length === 0) return null;
  const cards = round.cards.map(({ cardId, dots }) => ({ cardId, dots }));
  return { name: round.name, people: round.voters.length, cards };
}
