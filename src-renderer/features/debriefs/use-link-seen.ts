import { useTranslation } from 'react-i18next';
import { useNavigation } from '../../workspace/navigation.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';

/** The passage that was looked at last in the documents, and what links it to a line. */
export function useLinkSeen() {
  const { t } = useTranslation();
  const target = useNavigation((state) => state.target);
  const { mutate } = useNoticedWork(async (client, id: string) => {
    const places = target ? [{ documentId: target.documentId, start: target.start, end: target.end }] : [];
    const { added } = await client.call('debriefs.link', { id, places });
    return { message: added === 0 ? t('debriefs.linkedAlready') : t('debriefs.linked', { count: added }) };
  });
  return { isThere: target !== null && target.end > target.start, link: mutate };
}
