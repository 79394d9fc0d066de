import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/use-call.ts';
import { NameDialog } from '../../ui/name-dialog.tsx';
import { closePeopleDialog } from './people-dialogs.ts';
import { selectParticipant } from './participants-state.ts';

/** Somebody who speaks in no document yet. */
export function NewParticipantDialog() {
  const { t } = useTranslation();
  const create = useCall('participants.create');
  const select = ({ id }: { readonly id: string }) => {
    selectParticipant(id);
    closePeopleDialog();
  };
  return (
    <NameDialog
      title={t('participants.newParticipantTitle')}
      label={t('participants.column.name')}
      cancelLabel={t('participants.cancel')}
      saveLabel={t('participants.create')}
      isPending={create.isPending}
      onSave={(name) => create.mutate({ name }, { onSuccess: select })}
      onClose={closePeopleDialog}
    />
  );
}
