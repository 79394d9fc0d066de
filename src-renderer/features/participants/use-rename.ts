import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/use-call.ts';
import type { GridData } from './use-grid-data.ts';

/** Renames a row of the grid; says why where that can't be. */
export function useRename({ kind, subjects }: Pick<GridData, 'kind' | 'subjects'>) {
  const { t } = useTranslation();
  const renameParticipant = useCall('participants.rename');
  const updateDocument = useCall('documents.update');
  return (id: string, text: string): string | null => {
    const name = text.trim();
    if (name === '') return t('participants.nameMissing');
    if (name.length > 200) return t('participants.nameLong');
    if (kind === 'document') updateDocument.mutate({ id, name });
    else if (subjects.some((one) => one.name === name && one.id !== id)) return t('participants.nameTaken', { name });
    else renameParticipant.mutate({ id, name });
    return null;
  };
}
