import { useTranslation } from 'react-i18next';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';

/** Deletes lines and says so; undo brings them back with their links. */
export function useDeleteLines(): (ids: readonly string[]) => void {
  const { t } = useTranslation();
  const { mutate } = useNoticedWork(async (client, ids: readonly string[]) => {
    await client.call('debriefs.delete', { ids: [...ids] });
    return { message: t('debriefs.deleted', { count: ids.length }) };
  });
  return mutate;
}
