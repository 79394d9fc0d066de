import { useTranslation } from 'react-i18next';
import type { EmptiedPassage } from '../../../src-main/shared/contract/texts.ts';
import { textLanguage } from '../../workspace/text-language.ts';
import styles from './emptied-dialog.module.css';

export interface EmptiedWordsProps {
  readonly passage: EmptiedPassage;
  /** The document, where several are listed. */
  readonly source?: string;
}

/** What a passage said before its words were deleted, and what stands on it. */
export function EmptiedWords({
  passage: { text, codes, memos, findings, cards, cells, marks },
  source,
}: EmptiedWordsProps) {
  const { t } = useTranslation();
  const standing = [
    source,
    codes.join(', '),
    memos > 0 && t('texts.memos', { count: memos }),
    findings > 0 && t('texts.findings', { count: findings }),
    cards > 0 && t('texts.cards', { count: cards }),
    cells > 0 && t('texts.cells', { count: cells }),
    marks > 0 && t('texts.marks', { count: marks }),
  ];
  return (
    <span className={styles.words}>
      <q className={styles.quote} lang={textLanguage(text)}>
        {text}
      </q>
      <span className={styles.source}>{standing.filter(Boolean).join(' · ')}</span>
    </span>
  );
}
