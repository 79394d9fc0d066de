import { useTranslation } from 'react-i18next';
import type { TaskResult } from '../../../src-main/shared/contract/debriefs.ts';
import { formatTime } from '../../workspace/format-place.ts';
import styles from './task-results.module.css';

interface TaskResultsProps {
  readonly tasks: readonly TaskResult[];
}

const outcomes = ['success', 'partial', 'failure'] as const;
const levels = [1, 2, 3, 4] as const;

/** How each task went: outcomes as a bar with their numbers, the median time, assists, and problems by severity. */
export function TaskResults({ tasks }: TaskResultsProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.group} aria-label={t('debriefs.tasks')}>
      <h2 className={styles.heading}>{t('debriefs.tasks')}</h2>
      <ul>
        {tasks.map((task) => (
          <li key={task.questionId} className={styles.task}>
            <p className={styles.text}>{task.text}</p>
            <OutcomeBar task={task} />
            <p className={styles.facts}>
              {task.median !== null && <span>{t('debriefs.medianTime', { time: formatTime(task.median) })}</span>}
              {task.assists > 0 && <span>{t('debriefs.assisted', { count: task.assists })}</span>}
              <Problems counts={task.problems} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OutcomeBar({ task }: { readonly task: TaskResult }) {
  const { t } = useTranslation();
  const ended = outcomes.filter((outcome) => task[outcome] > 0);
  if (ended.length === 0) return <p className={styles.facts}>{t('debriefs.notTried')}</p>;
  return (
    <p className={styles.bar}>
      {ended.map((outcome) => (
        <span key={outcome} className={styles.share} data-outcome={outcome} style={{ flexGrow: task[outcome] }}>
          {t(`debriefs.outcome.${outcome}`, { count: task[outcome] })}
        </span>
      ))}
    </p>
  );
}

function Problems({ counts }: { readonly counts: readonly number[] }) {
  const { t } = useTranslation();
  return levels
    .map((severity) => ({ count: counts[severity - 1] ?? 0, severity }))
    .filter(({ count }) => count > 0)
    .toReversed()
    .map(({ count, severity }) => (
      <span key={severity}>{t('debriefs.problemsOf', { count, severity: t(`findings.severities.${severity}`) })}</span>
    ));
}
