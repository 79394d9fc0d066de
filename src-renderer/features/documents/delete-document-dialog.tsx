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
  const { codings, memos, evidence, cards, cells, traits, marks } = loss;
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
        {cards > 0 && <li>{t('documents.losesCards', { count: cards })}</li>}
        {cells > 0 && <li>{t('documents.losesCells', { count: cells })}</li>}
        {traits > 0 && <li>{t('documents.losesTraits', { count: traits })}</li>}
        {marks > 0 && <li>{t('documents.losesMarks', { count: marks })}</li>}
      </ul>
      <p className={styles.hint}>{t('documents.deleteUndo')}</p>
    </ConfirmDialog>
  );
}
