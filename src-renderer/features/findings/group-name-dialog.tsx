import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/use-call.ts';
import { NameDialog } from '../../ui/name-dialog.tsx';
import { askGroupName, useFindingsState } from './findings-state.ts';

/** Another name for a group; that of another group joins the two. */
export function GroupNameDialog() {
  const { t } = useTranslation();
  const group = useFindingsState((state) => state.renamedGroup);
  const { mutate: rename, isPending } = useCall('findings.renameGroup');
  const close = () => askGroupName(null);
  if (group === null) return null;
  return (
    <NameDialog
      title={t('findings.renameGroupTitle')}
      label={t('findings.groupName')}
      cancelLabel={t('findings.cancel')}
      saveLabel={t('findings.rename')}
      name={group}
      isPending={isPending}
      onSave={(newName) => (newName === group ? close() : rename({ group, newName }, { onSuccess: close }))}
      onClose={close}
    />
  );
}
