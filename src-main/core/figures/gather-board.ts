import type { BoardScale, ScaleSide } from '../../shared/contract/board-scale.ts';
import { isWithheldCard } from '../../shared/domain/card-words.ts';
import type { BoardFigure, FigureVote } from '../../shared/domain/figure-data.ts';
import { readBoardScale } from '../db/board-scale.ts';
import { readBoardContents } from '../db/read-board-contents.ts';
import { readCardPlaces, readClusterPlaces } from '../db/read-board.ts';
import { readProject } from '../db/read-project.ts';
import { readVotes } from '../db/read-votes.ts';
import type { Db } from '../db/run.ts';
import { quoteCard } from './withhold-quotes.ts';
import type { Quoting } from './withhold-quotes.ts';

/** All that is drawn of a board. */
export function gatherBoard(db: Db, boardId: string, quoting: Quoting): BoardFigure {
  const { name, cards, clusters } = readBoardContents(db, boardId);
  const places = readCardPlaces(db, boardId);
  const quoted = cards.map((card) => quoteCard(card, quoting));
  return {
    kind: 'board',
    language: readProject(db, db.sqlite.name).language,
    name,
    clusters,
    cards: quoted,
    withheld: quoted.filter(isWithheldCard).length,
    places,
    scale: nameScale(readBoardScale(db, boardId, places), quoting),
    clusterPlaces: readClusterPlaces(db, boardId),
    vote: gatherVote(db, boardId),
  };
}

/** Lanes by time are called by their documents. */
function nameScale(scale: BoardScale | null, { nameDocument }: Quoting): BoardScale | null {
  const named = ({ name, marks }: ScaleSide): ScaleSide => ({
    name,
    marks: marks.map((mark) => ({ ...mark, label: nameDocument(mark.label) })),
  });
  return scale && { ...scale, across: named(scale.across), down: named(scale.down) };
}

/** As in the window: the latest vote that is open, else the latest. */
function gatherVote(db: Db, boardId: string): FigureVote | null {
  const rounds = readVotes(db, boardId);
  const round = rounds.find(({ isOpen }) => isOpen) ?? rounds[0];
  if (!round || round.cards.length === 0) return null;
  const cards = round.cards.map(({ cardId, dots }) => ({ cardId, dots }));
  return { name: round.name, people: round.voters.length, cards };
}
