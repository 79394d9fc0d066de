import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { TaskRun } from '../../../src-main/shared/contract/capture.ts';
import { Button } from '../../ui/button.tsx';
import { ChipButton } from '../../ui/chip-button.tsx';
import { formatTime } from '../../workspace/format-place.ts';
import styles from './task-runs.module.css';
import type { Person } from './use-capture.ts';
import { useClockSteps } from './use-session-clock.ts';
import type { SessionClock } from './use-session-clock.ts';
import { outcomes } from './use-task-commands.ts';
import type { TaskActions } from './use-task-commands.ts';

interface TaskRunRowProps {
  readonly person: Person;
  /** Several do the task. */
  readonly isNamed: boolean;
  readonly run: TaskRun | undefined;
  readonly actions: TaskActions;
  readonly clock: SessionClock;
}

/** One person's try: start, then how it came out. */
export function TaskRunRow({ person, isNamed, run, actions, clock }: TaskRunRowProps) {
  const { t } = useTranslation();
  const now = useClockSteps(clock);
  const { participantId, name } = person;
  const spent = run ? Math.max(0, (run.endedAt ?? now) - run.startedAt) : 0;
  return (
    <div className={styles.run} role="group" aria-label={name}>
      {isNamed && <span className={styles.name}>{name}</span>}
      {!run && (
        <Button size="small" onPress={() => actions.begin(participantId)}>
          {t('capture.task.start')}
        </Button>
      )}
      {run && (
        <>
          <span className={styles.time}>{formatTime(spent)}</span>
          {run.outcome === null ? (
            outcomes.map((outcome) => (
              <Button key={outcome} size="small" onPress={() => actions.finish(run, outcome)}>
                {t(`capture.task.${outcome}`)}
              </Button>
            ))
          ) : (
            <>
              <span className={`${styles.outcome} ${styles[run.outcome]}`}>{t(`capture.task.${run.outcome}`)}</span>
              <ChipButton onPress={() => actions.reopen(run)}>{t('capture.task.reopen')}</ChipButton>
            </>
          )}
          <ChipButton label={t('capture.task.assist')} onPress={() => actions.assist(run)}>
            <Plus aria-hidden size={12} strokeWidth={1.5} /> {t('capture.task.assists', { count: run.assists })}
          </ChipButton>
        </>
      )}
    </div>
  );
}
