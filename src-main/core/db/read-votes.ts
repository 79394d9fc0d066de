import type { VoteRound } from '../../shared/contract/boards.ts';
import { requireBoard } from './read-board.ts';
import { all, build, prepared } from './run.ts';
import type { Db } from './run.ts';

/** The latest first; cards with most dots first. */
export function readVotes(db: Db, boardId: string): VoteRound[] {
  requireBoard(db, boardId);
  const rounds = build.selectFrom('voteRound').selectAll().where('boardId', '=', boardId);
  const dots = Map.groupBy(readDots(db, boardId), (dot) => dot.voteRoundId);
  return all(db, rounds.orderBy('createdAt', 'desc').orderBy('id', 'desc')).map((round) => {
    const { boardId: _boardId, ...rest } = round;
    const own = dots.get(round.id) ?? [];
    const isAnonymous = round.isAnonymous === 1;
    return {
      ...rest,
      isAnonymous,
      allowsSeveral: round.allowsSeveral === 1,
      isOpen: round.isOpen === 1,
      area: round.area === null ? null : (JSON.parse(round.area) as VoteRound['area']),
      cards: counted(own, ({ cardId }) => cardId).map(([cardId, onCard]) => ({
        cardId,
        dots: onCard.length,
        voters: isAnonymous ? [] : [...new Set(onCard.map(({ voter }) => voter))],
      })),
      voters: counted(own, ({ voter }) => voter).map(([voter, given]) => ({ voter, dots: given.length })),
    };
  });
}

interface Dot {
  readonly voteRoundId: string;
  readonly cardId: string;
  readonly voter: string;
}

function readDots(db: Db, boardId: string): Dot[] {
  const sql = `SELECT voteRoundId, cardId, voter FROM voteRound CROSS JOIN vote ON vote.voteRoundId = voteRound.id
    WHERE voteRound.boardId = ? ORDER BY vote.createdAt, vote.rowid`;
  return prepared(db, sql).all(boardId) as Dot[];
}

const counted = (dots: readonly Dot[], key: (dot: Dot) => string) =>
  [...Map.groupBy(dots, key)].toSorted(([, one], [, other]) => other.length - one.length);
