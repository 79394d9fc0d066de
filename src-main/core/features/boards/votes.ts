import type { Box, VoteRound } from '../../../shared/contract/boards.ts';
import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { boxHoldsPoint, middleOf } from '../../../shared/domain/boxes.ts';
import { AppError } from '../../../shared/errors.ts';
import { build, first, prepared, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { requireBoard } from '../../db/read-board.ts';

type Dot = Pick<CallParsed<'boards.vote'>, 'roundId' | 'cardId' | 'voter'>;

export function vote(work: Work, dot: CallParsed<'boards.vote'>): Nothing {
  const { db } = work;
  const round = requireOpenRound(work, dot);
  requireCardInRound(db, round, dot.cardId);
  const voter = knownVoter(db, dot);
  const own = dotsOf(db, { ...dot, voter });
  const known = own.find(({ cardId }) => cardId === dot.cardId);
  if (known && !round.allowsSeveral) {
    run(db, build.deleteFrom('vote').where('id', '=', known.id));
    return {};
  }
  if (own.length >= round.dotsEach) throw new AppError('no-dots-left', { voter, dots: round.dotsEach });
  const row = { id: work.newId(), voteRoundId: round.id, cardId: dot.cardId, voter, createdAt: work.now() };
  run(db, build.insertInto('vote').values(row));
  return {};
}

/** The latest of the voter's dots on the card; nothing where there is none. */
export function unvote(work: Work, dot: CallParsed<'boards.unvote'>): Nothing {
  requireOpenRound(work, dot);
  const own = dotsOf(work.db, { ...dot, voter: knownVoter(work.db, dot) });
  const last = own.findLast(({ cardId }) => cardId === dot.cardId);
  if (last) run(work.db, build.deleteFrom('vote').where('id', '=', last.id));
  return {};
}

function requireOpenRound(work: Work, { roundId, voter }: Dot) {
  const round = requireRound(work.db, roundId);
  work.describe({ name: requireBoard(work.db, round.boardId).name, round: round.name, voter });
  if (!round.isOpen) throw new AppError('vote-closed', { name: round.name });
  if (round.isAnonymous && !/^\d+$/.test(voter)) throw new AppError('voter-not-number', { voter });
  return round;
}

function requireCardInRound(
  db: Db,
  round: { readonly boardId: string; readonly area: string | null },
  id: string,
): void {
  const sql =
    'SELECT boardId, x, y, width, height FROM card JOIN cardPlace ON cardPlace.cardId = card.id WHERE card.id = ?';
  const card = prepared(db, sql).get(id) as (Box & { readonly boardId: string }) | undefined;
  if (!card) throw new AppError('not-found', { kind: 'card', id });
  const area = round.area === null ? null : (JSON.parse(round.area) as VoteRound['area']);
  const isInside = area === null || boxHoldsPoint(area, middleOf(card));
  if (card.boardId !== round.boardId || !isInside) throw new AppError('card-outside-vote');
}

/** As the voter wrote the name first: case doesn't make another person. */
function knownVoter(db: Db, { roundId, voter }: Dot): string {
  const voters = prepared(db, 'SELECT DISTINCT voter FROM vote WHERE voteRoundId = ?').pluck().all(roundId) as string[];
  return voters.find((known) => known.toLowerCase() === voter.toLowerCase()) ?? voter;
}

function dotsOf(db: Db, { roundId, voter }: Dot) {
  const sql = 'SELECT id, cardId FROM vote WHERE voteRoundId = ? AND voter = ? ORDER BY createdAt, rowid';
  return prepared(db, sql).all(roundId, voter) as { readonly id: string; readonly cardId: string }[];
}

export function requireRound(db: Db, id: string) {
  const row = first(db, build.selectFrom('voteRound').selectAll().where('id', '=', id));
  if (!row) throw new AppError('not-found', { kind: 'vote', id });
  return row;
}
