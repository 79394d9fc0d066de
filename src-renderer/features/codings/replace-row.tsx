import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { setReplacement, useFind } from './find-state.ts';
import styles from './find-bar.module.css';
import type { FindActions } from './use-find-actions.ts';

/** What is put in the place of the words that are found. */
export function ReplaceRow({ actions }: { readonly actions: FindActions }) {
  const { t } = useTranslation();
  const { replacement, hits, options } = useFind();
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.key !== 'Enter') return;
    event.preventDefault();
    void actions.replaceOne();
  };
  return (
    <div className={styles.row}>
      <input
        className={styles.field}
        aria-label={t('find.replacement')}
        placeholder={options.isExpression ? t('find.replacementExpression') : t('find.replacement')}
        autoComplete="off"
        spellCheck={false}
        value={replacement}
        onChange={(event) => setReplacement(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Button size="small" isDisabled={hits.length === 0} onPress={() => void actions.replaceOne()}>
        {t('find.replaceOne')}
      </Button>
      <Button size="small" isDisabled={hits.length === 0} onPress={actions.previewAll}>
        {t('find.replaceAll')}
      </Button>
    </div>
  );
}
