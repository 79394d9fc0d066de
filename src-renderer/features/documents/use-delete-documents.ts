import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import { useClient } from '../../api/window-context.tsx';
import { openDocument } from '../../workspace/navigation.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { selectRows } from './documents-state.ts';

export interface DeletionAsked {
  readonly documents: readonly DocumentSummary[];
  readonly loss: CallOutput<'documents.deletion'>;
}

/** Deletes documents; where something stands in them, what goes with them is said first. */
export function useDeleteDocuments(shown: readonly DocumentSummary[], currentId: string | null) {
  const { t } = useTranslation();
  const client = useClient();
  const [asked, setAsked] = useState<DeletionAsked | null>(null);
  const remove = useNoticedWork(async (core, documents: readonly DocumentSummary[]) => {
    await core.call('documents.delete', { ids: documents.map(({ id }) => id) });
    selectRows(new Set());
    return { message: t('documents.deletedMany', { count: documents.length, name: documents[0]?.name ?? '' }) };
  });
  const ask = useMutation({
    mutationFn: async (documents: readonly DocumentSummary[]): Promise<DeletionAsked> => ({
      documents,
      loss: await client.call('documents.deletion', { ids: documents.map(({ id }) => id) }),
    }),
    onSuccess: (answer) => {
      const isLoss = Object.values(answer.loss).some((count) => count > 0);
      if (!isLoss) confirm(answer.documents);
      else setAsked(answer);
    },
  });

  function confirm(documents: readonly DocumentSummary[]): void {
    const going = new Set(documents.map(({ id }) => id));
    const at = shown.findLastIndex(({ id }) => going.has(id));
    const next = shown.slice(at + 1).find(({ id }) => !going.has(id)) ?? shown.findLast(({ id }) => !going.has(id));
    if (currentId !== null && going.has(currentId) && next) openDocument(next.id);
    setAsked(null);
    remove.mutate(documents);
  }

  return { asked, ask: ask.mutate, confirm, cancel: () => setAsked(null) };
}
