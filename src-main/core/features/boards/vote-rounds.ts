import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { build, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { requireBoard } from '../../db/read-board.ts';
import { requireRound } from './votes.ts';

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
