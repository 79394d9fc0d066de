import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/use-call.ts';
import { NameDialog } from '../../ui/name-dialog.tsx';
import { openQueryDialog, useQueryDraft } from './query-draft.ts';
import type { useSavedQueries } from './use-saved-queries.ts';

const close = () => openQueryDialog(null);

/** Asks for the name of a query that is saved or renamed. */
export function QueryNameDialog({ saved }: { readonly saved: ReturnType<typeof useSavedQueries> }) {
  const { t } = useTranslation();
  const dialog = useQueryDraft((state) => state.dialog);
  const rename = useCall('queries.rename');
  if (dialog === null) return null;
  const renamed = dialog === 'rename' ? saved.current : undefined;
  const isTaken = (name: string) =>
    saved.queries.some((query) => query.id !== renamed?.id && query.name.toLowerCase() === name.toLowerCase());
  const save = (name: string) => {
    if (renamed) rename.mutate({ id: renamed.id, name });
    else void saved.save(name);
    close();
  };
  return (
    <NameDialog
      key={dialog}
      title={dialog === 'rename' ? t('queries.renameTitle') : t('queries.nameTitle')}
      label={t('queries.name')}
      cancelLabel={t('queries.cancel')}
      saveLabel={t('queries.saveChanges')}
      name={renamed?.name ?? ''}
      errorOf={(name) => (isTaken(name) ? t('error.name-taken', { name }) : undefined)}
      onSave={save}
      onClose={close}
    />
  );
}
