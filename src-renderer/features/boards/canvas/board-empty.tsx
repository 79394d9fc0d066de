import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { findCommand } from '../../../workspace/commands.ts';
import { goTo } from '../../../workspace/navigation.ts';
import { useBoardState } from '../board-state.ts';
import styles from './canvas-controls.module.css';

/** What an empty board is for, and how it begins. */
export function BoardEmpty() {
  const { t } = useTranslation();
  const isWriting = useBoardState((state) => state.writing !== null);
  if (isWriting) return null;
  return (
    <div className={styles.empty}>
      <EmptyState
        title={t('canvas.empty.title')}
        sentence={t('canvas.empty.sentence')}
        action={
          <>
            <Button variant="primary" onPress={() => goTo('passages')}>
              {t('canvas.empty.passages')}
            </Button>{' '}
            <Button onPress={() => findCommand('board.note')?.run()}>{t('canvas.empty.note')}</Button>
          </>
        }
      />
    </div>
  );
}
