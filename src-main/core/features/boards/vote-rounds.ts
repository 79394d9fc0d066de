import type { VoteRound } from '../../../shared/contract/boards.ts';
import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { all, build, prepared, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../session.ts';
import { requireBoard } from '../../db/read-board.ts';
import { requireRound } from './votes.ts';

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

export function startVote(work: Work, input: CallParsed<'boards.startVote'>): { id: string } {
  const { boardId, name, dotsEach, area } = input;
  work.describe({ name: requireBoard(work.db, boardId).name, round: name });
  const id = work.newId();
  const flags = {
    isAnonymous: toFlag(input.isAnonymous),
    allowsSeveral: toFlag(input.allowsSeveral),
    isOpen: toFlag(true),
  };
  const row = { id, boardId, name, dotsEach, ...flags, area: area && JSON.stringify(area), createdAt: work.now() };
  run(work.db, build.insertInto('voteRound').values(row));
  return { id };
}

export function updateVote(work: Work, { id, name, isOpen }: CallParsed<'boards.updateVote'>): Nothing {
  describeRound(work, id);
  const change = { ...(name !== undefined && { name }), ...(isOpen !== undefined && { isOpen: toFlag(isOpen) }) };
  if (Object.keys(change).length === 0) return {};
  run(work.db, build.updateTable('voteRound').set(change).where('id', '=', id));
  return {};
}

export function deleteVote(work: Work, { id }: CallParsed<'boards.deleteVote'>): Nothing {
  describeRound(work, id);
  run(work.db, build.deleteFrom('voteRound').where('id', '=', id));
  return {};
}

function describeRound(work: Work, id: string): void {
  const round = requireRound(work.db, id);
  work.describe({ name: requireBoard(work.db, round.boardId).name, round: round.name });
}

const toFlag = (claim: boolean): 0 | 1 => (claim ? 1 : 0);
