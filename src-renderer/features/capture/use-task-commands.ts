import type { TaskRun } from '../../../src-main/shared/contract/capture.ts';
import { useCall } from '../../api/use-call.ts';
import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import type { NumberedQuestion } from './guide-questions.ts';
import { focusTypingLine } from './typing-focus.ts';
import type { Capture, Person } from './use-capture.ts';

export const outcomes = ['success', 'partial', 'failure'] as const;
type Outcome = (typeof outcomes)[number];
export type TaskActions = ReturnType<typeof useTaskActions>;

interface TaskWanted {
  readonly capture: Capture;
  readonly question: NumberedQuestion;
  readonly runs: readonly TaskRun[];
  readonly guests: readonly Person[];
}

function useTaskActions({ session, clock }: Capture, questionId: string) {
  const start = useCall('tasks.start');
  const update = useCall('tasks.update');
  const typing = { onSettled: focusTypingLine };
  return {
    begin: (participantId: string) =>
      start.mutate({ sessionId: session.id, questionId, participantId, at: clock.now() }, typing),
    finish: ({ id, endedAt }: TaskRun, outcome: Outcome) =>
      update.mutate({ id, outcome, endedAt: endedAt ?? clock.now() }, typing),
    reopen: ({ id }: TaskRun) => update.mutate({ id, outcome: null, endedAt: null }, typing),
    assist: ({ id, assists }: TaskRun) => update.mutate({ id, assists: assists + 1 }, typing),
  };
}

/** The task that is done now, by keys: about the run that goes on, else about who has none yet. */
export function useTaskCommands({ capture, question, runs, guests }: TaskWanted): TaskActions {
  const actions = useTaskActions(capture, question.id);
  const going = runs.findLast(({ outcome }) => outcome === null);
  const next = guests.find(({ participantId }) => runs.every((run) => run.participantId !== participantId));
  const command = (name: string, key: string, isEnabled: boolean, run: () => void): Command => ({
    id: `capture.task.${name}`,
    section: 'session',
    label: `capture.command.task.${name}`,
    keys: [key],
    isEnabled,
    run,
  });
  const about = (name: string, key: string, run: (going: TaskRun) => void) =>
    command(name, key, going !== undefined, () => going && run(going));
  useCommands('capture-task', [
    command('start', 'Alt+T', next !== undefined, () => next && actions.begin(next.participantId)),
    about('success', 'Alt+Y', (run) => actions.finish(run, 'success')),
    about('partial', 'Alt+H', (run) => actions.finish(run, 'partial')),
    about('failure', 'Alt+N', (run) => actions.finish(run, 'failure')),
    about('assist', 'Alt+A', actions.assist),
  ]);
  return actions;
}
