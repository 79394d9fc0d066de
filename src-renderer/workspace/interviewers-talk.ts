import { create } from 'zustand';
import { useNavigation } from './navigation.ts';

/** Whether counts and word lists of this project leave out what interviewers say. */
export const useInterviewersTalk = create<{ readonly isLeftOut: boolean }>(() => ({ isLeftOut: false }));

export const leaveOutInterviewers = (isLeftOut: boolean): void => useInterviewersTalk.setState({ isLeftOut });

useNavigation.subscribe(({ projectId }, before) => {
  if (projectId !== before.projectId) leaveOutInterviewers(false);
});
