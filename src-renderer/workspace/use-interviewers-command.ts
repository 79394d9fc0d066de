import { useCommands } from './commands.ts';
import { leaveOutInterviewers, useInterviewersTalk } from './interviewers-talk.ts';

/** The one choice for all counts and word lists of the project. */
export function useInterviewersCommand(): void {
  const isLeftOut = useInterviewersTalk((state) => state.isLeftOut);
  useCommands('interviewers', [
    {
      id: 'interviewers.leaveOut',
      section: 'view',
      label: isLeftOut ? 'interviewers.countToo' : 'interviewers.leaveOut',
      isEnabled: true,
      run: () => leaveOutInterviewers(!isLeftOut),
    },
  ]);
}
