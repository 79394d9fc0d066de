import { useTranslation } from 'react-i18next';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';

/** Removes passages that have no words any more, with what stands on them. */
export function useRemoveEmptied() {
  const { t } = useTranslation();
  return useNoticedWork(async (client, passageIds: readonly string[]) => {
    await client.call('texts.removeEmptied', { passageIds: [...passageIds] });
    return { message: t('texts.removed', { count: passageIds.length }) };
  });
}
