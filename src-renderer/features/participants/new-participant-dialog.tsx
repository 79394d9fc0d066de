import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { closePeopleDialog } from './people-dialogs.ts';
import { selectParticipant } from './participants-state.ts';

/** Somebody who speaks in no document yet. */
export function NewParticipantDialog() {
  const { t } = useTranslation();
  const create = useCall('participants.create');
  const [name, setName] = useState('');
  const typed = name.trim();
  const submit = () => {
    if (typed === '') return;
    create.mutate(
      { name: typed },
      {
        onSuccess: ({ id }) => {
          selectParticipant(id);
          closePeopleDialog();
        },
      },
    );
  };
  return (
    <Dialog
      size="small"
      title={t('participants.newParticipantTitle')}
      isOpen
      onClose={closePeopleDialog}
      actions={
        <>
          <Button onPress={closePeopleDialog}>{t('participants.cancel')}</Button>
          <Button variant="primary" isDisabled={typed === ''} isPending={create.isPending} onPress={submit}>
            {t('participants.create')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('participants.column.name')}
        value={name}
        onChange={setName}
        onSubmit={submit}
        maxLength={200}
        autoFocus
      />
    </Dialog>
  );
}
