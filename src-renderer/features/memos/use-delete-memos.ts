import { useTranslation } from 'react-i18next';
import type { Memo } from '../../../src-main/shared/contract/memos.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';

/** Deletes memos, and says so with a way back. */
export function useDeleteMemos(): (memos: readonly Memo[], onDone?: () => void) => void {
  const { t } = useTranslation();
  const { mutate } = useNoticedWork(async (client, memos: readonly Memo[]) => {
    await client.call('memos.delete', { ids: memos.map(({ id }) => id) });
    return { message: t('memos.deleted', { count: memos.length }) };
  });
  return (memos, onDone) => {
    if (memos.length > 0) mutate(memos, { onSuccess: () => onDone?.() });
  };
}
