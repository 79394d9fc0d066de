import { useTranslation } from 'react-i18next';
import { OptionList } from '../../ui/option-list.tsx';
import styles from './completion-list.module.css';
import type { Completion } from './use-completion.ts';

interface CompletionListProps {
  readonly completion: Completion;
  readonly listId: string;
}

/** Codes or people that may be meant, above the line; the focus stays in the line. */
export function CompletionList({ completion, listId }: CompletionListProps) {
  const { t } = useTranslation();
  const { mark, options, activeId, activate, pick } = completion;
  if (!mark) return null;
  if (options.length > 0)
    return (
      <div className={styles.list}>
        <OptionList
          listId={listId}
          label={t(mark.kind === 'code' ? 'capture.completion.codes' : 'capture.completion.people')}
          options={options}
          activeId={activeId}
          onActivate={activate}
          onPick={pick}
        />
      </div>
    );
  if (mark.kind === 'person' || mark.query === '') return null;
  return <p className={`${styles.list} ${styles.new}`}>{t('capture.completion.newCode', { name: mark.query })}</p>;
}
