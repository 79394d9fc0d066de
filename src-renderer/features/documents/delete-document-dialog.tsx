import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import styles from './document-dialogs.module.css';
import type { DeletionAsked } from './use-delete-documents.ts';

export interface DeleteDocumentDialogProps {
  readonly asked: DeletionAsked;
  onConfirm(): void;
  onCancel(): void;
}

export function DeleteDocumentDialog({ asked: { documents, loss }, onConfirm, onCancel }: DeleteDocumentDialogProps) {
  const { t } = useTranslation();
  const { codings, memos, evidence } = loss;
  return (
    <ConfirmDialog
      title={t('documents.deleteTitle', { count: documents.length, name: documents[0]?.name ?? '' })}
      confirmLabel={t('documents.delete')}
      cancelLabel={t('documents.cancel')}
      isOpen
      isDangerous
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>{t('documents.deleteText')}</p>
      <ul className={styles.losses}>
        {codings > 0 && <li>{t('documents.losesCodings', { count: codings })}</li>}
        {memos > 0 && <li>{t('documents.losesMemos', { count: memos })}</li>}
        {evidence > 0 && <li>{t('documents.losesEvidence', { count: evidence })}</li>}
      </ul>
      <p className={styles.hint}>{t('documents.deleteUndo')}</p>
    </ConfirmDialog>
  );
}
