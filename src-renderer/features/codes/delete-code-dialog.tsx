import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { callQuery } from '../../api/call-query.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import styles from './delete-code-dialog.module.css';

export interface DeleteCodeDialogProps {
  readonly code: Code;
  onConfirm(): void;
  onCancel(): void;
}

/** Says what goes with a code before it goes. */
export function DeleteCodeDialog({ code, onConfirm, onCancel }: DeleteCodeDialogProps) {
  const { t } = useTranslation();
  const { data } = useQuery(callQuery('codes.deletion', { id: code.id }));
  return (
    <ConfirmDialog
      title={t('codes.deleteTitle', { name: code.name })}
      confirmLabel={t('codes.deleteConfirm')}
      cancelLabel={t('codes.cancel')}
      isOpen
      isDangerous
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      {data ? <Losses {...data} /> : <Skeleton lines={2} />}
      <p className={styles.kept}>{t('codes.deleteKept')}</p>
    </ConfirmDialog>
  );
}

function Losses({ codes, codings, documents, memos }: CallOutput<'codes.deletion'>) {
  const { t } = useTranslation();
  return (
    <ul className={styles.losses}>
      <li>
        {t('codes.deleteLoss', {
          codings: t('codes.deleteCodings', { count: codings }),
          documents: t('codes.deleteDocuments', { count: documents }),
        })}
      </li>
      {codes > 1 && <li>{t('codes.deleteBelow', { count: codes - 1 })}</li>}
      {memos > 0 && <li>{t('codes.deleteMemos', { count: memos })}</li>}
    </ul>
  );
}
