import { useTranslation } from 'react-i18next';
import type { CodeSet } from '../../../src-main/shared/contract/codes.ts';
import { useCall } from '../../api/use-call.ts';
import { NameDialog } from '../../ui/name-dialog.tsx';
import { useCodeSetActions } from './use-code-set-actions.ts';

/** Another name for a code set. */
export function CodeSetNameDialog({ set, onClose }: { readonly set: CodeSet; onClose(): void }) {
  const { t } = useTranslation();
  const rename = useCall('codeSets.rename');
  const save = (name: string) => {
    if (name === set.name) onClose();
    else rename.mutate({ id: set.id, name }, { onSuccess: onClose });
  };
  return (
    <NameDialog
      title={t('codes.renameSetTitle', { name: set.name })}
      label={t('codes.setName')}
      cancelLabel={t('codes.cancel')}
      saveLabel={t('codes.renameSetConfirm')}
      name={set.name}
      onSave={save}
      onClose={onClose}
    />
  );
}

/** A set without codes yet. */
export function NewCodeSetDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslation();
  const { create } = useCodeSetActions();
  return (
    <NameDialog
      title={t('codes.newSetTitle')}
      label={t('codes.setName')}
      cancelLabel={t('codes.cancel')}
      saveLabel={t('codes.newSetConfirm')}
      isPending={create.isPending}
      onSave={(name) => create.mutate({ name, codeIds: [] }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
