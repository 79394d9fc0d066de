import { useTranslation } from 'react-i18next';
import type { TextComparison } from '../../../src-main/shared/contract/texts.ts';
import styles from './comparison-view.module.css';
import { EmptiedWords } from './emptied-words.tsx';
import { HunkList } from './hunk-list.tsx';

export interface ComparisonViewProps {
  readonly comparison: TextComparison;
  /** Heads what would lose its words. */
  readonly lossTitle?: string;
}

/** Counts, what can't be carried over, and every change with the words around it. */
export function ComparisonView({ comparison, lossTitle }: ComparisonViewProps) {
  const { t } = useTranslation();
  const { total, hunks, insertedCharacters, deletedCharacters, turnsBefore, turnsAfter, turnsChanged, emptied } =
    comparison;
  const counts = [
    t('texts.places', { count: total }),
    t('texts.inserted', { count: insertedCharacters }),
    t('texts.deleted', { count: deletedCharacters }),
    turnsBefore !== turnsAfter && t('texts.turns', { before: turnsBefore, after: turnsAfter }),
    turnsChanged > 0 && t('texts.turnsChanged', { count: turnsChanged }),
  ];
  return (
    <div className={styles.comparison}>
      <p className={styles.counts}>{counts.filter(Boolean).join(' · ')}</p>
      {emptied.length > 0 && (
        <section className={styles.losses} aria-label={lossTitle ?? t('texts.losses', { count: emptied.length })}>
          <h3 className={styles.lossTitle}>{lossTitle ?? t('texts.losses', { count: emptied.length })}</h3>
          <p className={styles.counts}>{t('texts.lossesHint')}</p>
          <ul className={styles.lossList}>
            {emptied.map((passage) => (
              <li key={passage.passageId}>
                <EmptiedWords passage={passage} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <HunkList hunks={hunks} total={total} />
    </div>
  );
}
