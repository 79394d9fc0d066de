import { create } from 'zustand';

interface VoteState {
  /** The round in sight; null for the latest open one. */
  readonly roundId: string | null;
  /** Who is voting now: a name, or a number where the round is anonymous. */
  readonly voter: string;
  /** A round is being begun. */
  readonly isStarting: boolean;
}

/** Whose turn it is in a vote: one screen goes round. */
export const useVoteState = create<VoteState>(() => ({ roundId: null, voter: '', isStarting: false }));

export const showRound = (roundId: string | null): void =>
  useVoteState.setState({ roundId, voter: '', isStarting: false });
export const setVoter = (voter: string): void => useVoteState.setState({ voter });
export const beginRound = (isStarting: boolean): void => useVoteState.setState({ isStarting });
