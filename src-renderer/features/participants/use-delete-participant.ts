import { useTranslation } from 'react-i18next';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { selectParticipant } from './participants-state.ts';

export function useDeleteParticipant() {
  const { t } = useTranslation();
  return useNoticedWork(async (core, { id, name }: { readonly id: string; readonly name: string }) => {
    await core.call('participants.delete', { ids: [id] });
    selectParticipant(null);
    return { message: t('participants.deleted', { name }) };
  });
}
