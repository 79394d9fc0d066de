import type { Ref } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStepWords } from '../../workspace/step-words.ts';
import styles from './history-panel.module.css';
import { groupSteps } from './history-rows.ts';
import type { ListedStep } from './history-rows.ts';

export interface StepListProps {
  readonly ref?: Ref<HTMLDivElement>;
  readonly steps: readonly ListedStep[];
  readonly chosenId: number | null;
  onChoose(stepId: number): void;
  /** Enter or a double click. */
  onGo(stepId: number): void;
}

/** Before the first step. */
const beginning = 0;

/** What was undone stands above what is done, paler. */
export function StepList({ ref, steps, chosenId, onChoose, onGo }: StepListProps) {
  const { t, i18n } = useTranslation();
  const words = useStepWords();
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' });
  const time = new Intl.DateTimeFormat(i18n.language, { timeStyle: 'short' });
  const current = steps.find(({ isUndone }) => !isUndone)?.id ?? beginning;
  const rowClass = (step: ListedStep) =>
    [styles.row, step.isUndone ? styles.undone : '', step.id === current ? styles.current : ''].join(' ');
  return (
    <ListBox
      ref={ref}
      aria-label={t('history.title')}
      className={styles.list}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={chosenId === null ? [] : [chosenId]}
      onSelectionChange={(keys) => [...keys].forEach((key) => onChoose(Number(key)))}
      onAction={(key) => onGo(Number(key))}
    >
      {groupSteps(steps).map((group) => (
        <ListBoxSection key={group.key} id={`group-${group.key}`}>
          <Header className={styles.day}>{[day.format(group.at), group.researcher].filter(Boolean).join(' · ')}</Header>
          {group.steps.map((step) => (
            <ListBoxItem key={step.id} id={step.id} textValue={words(step)} className={rowClass(step)}>
              <span className={styles.words}>{words(step)}</span>
              {step.id === current ? (
                <span className={styles.now}>{t('history.now')}</span>
              ) : (
                <time className={styles.time}>{time.format(step.at)}</time>
              )}
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
      <ListBoxItem
        id={beginning}
        textValue={t('history.beginning')}
        className={`${styles.row} ${styles.beginning} ${current === beginning ? styles.current : ''}`}
      >
        <span className={styles.words}>{t('history.beginning')}</span>
      </ListBoxItem>
    </ListBox>
  );
}
