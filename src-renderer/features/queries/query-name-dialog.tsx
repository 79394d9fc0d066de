import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedQuery } from '../../../src-main/shared/contract/queries.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { openQueryDialog, useQueryDraft } from './query-draft.ts';
import type { useSavedQueries } from './use-saved-queries.ts';

const close = () => openQueryDialog(null);

/** Asks for the name of a query that is saved or renamed. */
export function QueryNameDialog({ saved }: { readonly saved: ReturnType<typeof useSavedQueries> }) {
  const { t } = useTranslation();
  const dialog = useQueryDraft((state) => state.dialog);
  const title = dialog === 'rename' ? t('queries.renameTitle') : t('queries.nameTitle');
  return (
    <Dialog title={title} isOpen={dialog !== null} onClose={close} size="small">
      {dialog !== null && <NameForm saved={saved} renamed={dialog === 'rename' ? saved.current : undefined} />}
    </Dialog>
  );
}

interface NameFormProps {
  readonly saved: ReturnType<typeof useSavedQueries>;
  readonly renamed: SavedQuery | undefined;
}

const longestName = 200;

function NameForm({ saved, renamed }: NameFormProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(renamed?.name ?? '');
  const rename = useCall('queries.rename');
  const typed = name.trim();
  const isTaken = saved.queries.some(
    (query) => query.id !== renamed?.id && query.name.toLowerCase() === typed.toLowerCase(),
  );
  const submit = () => {
    if (typed === '' || isTaken) return;
    if (renamed) rename.mutate({ id: renamed.id, name: typed });
    else void saved.save(typed);
    close();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label={t('queries.name')}
        value={name}
        onChange={setName}
        onSubmit={submit}
        error={isTaken ? t('error.name-taken', { name: typed }) : undefined}
        maxLength={longestName}
        autoFocus
      />
      <div style={{ display: 'flex', justifyContent: 'flex-end', gap: 8, marginTop: 16 }}>
        <Button variant="quiet" onPress={close}>
          {t('queries.cancel')}
        </Button>
        <Button variant="primary" type="submit" isDisabled={typed === '' || isTaken}>
          {t('queries.saveChanges')}
        </Button>
      </div>
    </form>
  );
}
