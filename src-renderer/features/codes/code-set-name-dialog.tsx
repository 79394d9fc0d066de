import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeSet } from '../../../src-main/shared/contract/codes.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Another name for a code set. */
export function CodeSetNameDialog({ set, onClose }: { readonly set: CodeSet; onClose(): void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(set.name);
  const rename = useCall('codeSets.rename');
  const name = typed.trim();
  const save = () => {
    if (name === '') return;
    if (name === set.name) onClose();
    else rename.mutate({ id: set.id, name }, { onSuccess: onClose });
  };
  return (
    <Dialog
      size="small"
      title={t('codes.renameSetTitle', { name: set.name })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('codes.cancel')}</Button>
          <Button variant="primary" isDisabled={name === ''} onPress={save}>
            {t('codes.renameSetConfirm')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('codes.setName')}
        value={typed}
        onChange={setTyped}
        onSubmit={save}
        maxLength={200}
        autoFocus
      />
    </Dialog>
  );
}
