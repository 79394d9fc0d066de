import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { callQuery } from '../../api/call-query.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import styles from './delete-code-dialog.module.css';

export interface DeleteCodeDialogProps {
  readonly codes: readonly Code[];
  onConfirm(): void;
  onCancel(): void;
}

/** Says what goes with codes before they go. */
export function DeleteCodeDialog({ codes, onConfirm, onCancel }: DeleteCodeDialogProps) {
  const { t } = useTranslation();
  const { data } = useQuery(callQuery('codes.deletion', { ids: codes.map(({ id }) => id) }));
  const title =
    codes.length === 1
      ? t('codes.deleteTitle', { name: codes[0]?.name })
      : t('codes.deleteTitleSeveral', { count: codes.length });
  return (
    <ConfirmDialog
      title={title}
      confirmLabel={t('codes.deleteConfirm')}
      cancelLabel={t('codes.cancel')}
      isOpen
      isDangerous
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      {data ? <Losses {...data} chosen={codes.length} /> : <Skeleton lines={2} />}
      <p className={styles.kept}>{t('codes.deleteKept')}</p>
    </ConfirmDialog>
  );
}

interface LossesProps extends CallOutput<'codes.deletion'> {
  readonly chosen: number;
}

function Losses({ codes, codings, documents, memos, cards, bound, questions, chosen }: LossesProps) {
  const { t } = useTranslation();
  const below = codes - chosen;
  return (
    <ul className={styles.losses}>
      <li>
        {t('codes.deleteLoss', {
          codings: t('codes.deleteCodings', { count: codings }),
          documents: t('codes.deleteDocuments', { count: documents }),
        })}
      </li>
      {below > 0 && <li>{t('codes.deleteBelow', { count: below })}</li>}
      {memos > 0 && <li>{t('codes.deleteMemos', { count: memos })}</li>}
      {cards > 0 && <li>{t('codes.deleteCards', { count: cards })}</li>}
      {bound > 0 && <li>{t('codes.deleteBound', { count: bound })}</li>}
      {questions > 0 && <li>{t('codes.deleteQuestions', { count: questions })}</li>}
    </ul>
  );
}
