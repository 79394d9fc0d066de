import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { closeEmptiedList } from '../../workspace/emptied-passages.ts';
import { showPassage } from '../../workspace/navigation.ts';
import styles from './emptied-dialog.module.css';
import { EmptiedWords } from './emptied-words.tsx';
import { useRemoveEmptied } from './use-remove-emptied.ts';

type Emptied = CallOutput<'texts.emptied'>[number];

/** Every passage that has no words any more: where it was, what stands on it, and the way to remove it. */
export function EmptiedDialog() {
  const { t } = useTranslation();
  const { data: emptied = [], isPending } = useQuery(callQuery('texts.emptied', {}));
  const remove = useRemoveEmptied();
  const removeAll = () => remove.mutate(emptied.map(({ passageId }) => passageId));
  return (
    <Dialog
      title={t('texts.emptiedTitle')}
      isOpen
      onClose={closeEmptiedList}
      actions={
        <>
          {emptied.length > 1 && (
            <Button onPress={removeAll} isPending={remove.isPending}>
              {t('texts.removeAll')}
            </Button>
          )}
          <Button variant="primary" autoFocus onPress={closeEmptiedList}>
            {t('texts.done')}
          </Button>
        </>
      }
    >
      {emptied.length === 0 && !isPending && <p className={styles.none}>{t('texts.noneEmptied')}</p>}
      {emptied.length > 0 && <p className={styles.hint}>{t('texts.emptiedHint')}</p>}
      <ul className={styles.list}>
        {emptied.map((passage) => (
          <EmptiedRow key={passage.passageId} passage={passage} onRemove={() => remove.mutate([passage.passageId])} />
        ))}
      </ul>
    </Dialog>
  );
}

function EmptiedRow({ passage, onRemove }: { readonly passage: Emptied; onRemove(): void }) {
  const { t } = useTranslation();
  const { text, document, documentId, at } = passage;
  const show = () => {
    showPassage({ documentId, start: at, end: at });
    closeEmptiedList();
  };
  return (
    <li className={styles.row}>
      <EmptiedWords passage={passage} source={document} />
      <span className={styles.buttons}>
        <Button size="small" variant="quiet" label={t('texts.showPlaceOf', { text })} onPress={show}>
          {t('texts.showPlace')}
        </Button>
        <Button size="small" variant="quiet" label={t('texts.removeThis', { text })} onPress={onRemove}>
          {t('texts.remove')}
        </Button>
      </span>
    </li>
  );
}
