import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import type { NumberedQuestion } from './guide-questions.ts';
import { TaskRunRow } from './task-run-row.tsx';
import styles from './task-runs.module.css';
import { problemsOf } from './task-problems.ts';
import type { Capture } from './use-capture.ts';
import { useTaskCommands } from './use-task-commands.ts';

interface TaskRunsProps {
  readonly capture: Capture;
  readonly question: NumberedQuestion;
}

/** A task of a usability test, for each who does it: begun, how it came out, how often somebody helped, what went wrong. */
export function TaskRuns({ capture, question }: TaskRunsProps) {
  const { t } = useTranslation();
  const { session, people, asked } = capture;
  const { data: runs = [] } = useQuery(callQuery('tasks.list', { sessionId: session.id }));
  const guests = people.filter(({ role, attended }) => role === 'participant' && attended !== false);
  const own = runs.filter(({ questionId }) => questionId === question.id);
  const actions = useTaskCommands({ capture, question, runs: own, guests });
  const problems = problemsOf(asked.problems, question.id);
  return (
    <div className={styles.task}>
      {guests.map((person) => (
        <TaskRunRow
          key={person.participantId}
          person={person}
          isNamed={guests.length > 1}
          run={own.findLast(({ participantId }) => participantId === person.participantId)}
          actions={actions}
          clock={capture.clock}
        />
      ))}
      {problems.length > 0 && (
        <ul className={styles.problems} aria-label={t('capture.task.problems')}>
          {problems.map(({ id, severity, text }) => (
            <li key={id}>
              <span className={styles.severity}>{severity}</span> {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
