import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import type { VoteRound } from '../../../src-main/shared/contract/boards.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { showNotice } from '../../workspace/notices.ts';
import { useBoardState } from './board-state.ts';
import { setVoter, showRound, useVoteState } from './vote-state.ts';

const noRounds: readonly VoteRound[] = [];

/** The votes on a board, the one in sight, and whose turn it is. */
export function useVoting(boardId: string) {
  const isVoting = useBoardState((state) => state.tool === 'vote');
  const list = useQuery({ ...callQuery('boards.votes', { boardId }), enabled: isVoting });
  const { data: rounds = noRounds, isSuccess } = list;
  const { roundId, voter: typed, isStarting } = useVoteState();
  const round = rounds.find(({ id }) => id === roundId) ?? rounds.find(({ isOpen }) => isOpen) ?? rounds[0] ?? null;
  const voter = round?.isAnonymous && typed === '' ? nextNumber(round) : typed.trim();
  const given = round?.voters.find((one) => one.voter.toLowerCase() === voter.toLowerCase())?.dots ?? 0;
  return {
    isVoting,
    isSuccess,
    rounds,
    round: isVoting ? round : null,
    voter,
    given,
    left: (round?.dotsEach ?? 0) - given,
    isStarting: isStarting || (isSuccess && rounds.length === 0),
  };
}

export type Voting = ReturnType<typeof useVoting>;

/** The number of whoever comes after all that have voted. */
export function nextNumber({ voters }: VoteRound): string {
  const numbers = voters.map(({ voter }) => Number(voter)).filter(Number.isInteger);
  return String(Math.max(0, ...numbers) + 1);
}

/** Dots that are given and taken; nothing happens while no vote is open or nobody is named. */
export function useDots({ round, voter }: Pick<Voting, 'round' | 'voter'>) {
  const { t } = useTranslation();
  const vote = useCall('boards.vote');
  const unvote = useCall('boards.unvote');
  const asked = (cardId: string) => {
    if (!round) return null;
    if (voter === '') showNotice({ kind: 'info', message: t('boards.vote.whoFirst') });
    return voter === '' ? null : { roundId: round.id, cardId, voter };
  };
  const give = (cardId: string) => {
    const dot = asked(cardId);
    // The number is theirs from their first dot on.
    if (dot) vote.mutate(dot, { onSuccess: () => setVoter(dot.voter) });
  };
  const take = (cardId: string) => {
    const dot = asked(cardId);
    if (dot) unvote.mutate(dot);
  };
  return { give, take };
}

export function useRoundActions(boardId: string) {
  const { t } = useTranslation();
  const start = useCall('boards.startVote');
  const update = useCall('boards.updateVote');
  const remove = useNoticedWork(async (client, { id, name }: VoteRound) => {
    await client.call('boards.deleteVote', { id });
    showRound(null);
    return { message: t('boards.vote.deleted', { name: name || t('boards.vote.unnamed') }) };
  });
  return {
    start: (wanted: Omit<CallInput<'boards.startVote'>, 'boardId'>) =>
      start.mutate({ boardId, ...wanted }, { onSuccess: ({ id }) => showRound(id) }),
    setOpen: (id: string, isOpen: boolean) => update.mutate({ id, isOpen }),
    rename: (id: string, name: string) => update.mutate({ id, name }),
    remove: (round: VoteRound) => remove.mutate(round),
  };
}
