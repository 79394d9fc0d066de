import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import { useClient } from '../../api/window-context.tsx';
import { openDocument } from '../../workspace/navigation.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';

export interface DeletionAsked {
  readonly document: DocumentSummary;
  readonly loss: CallOutput<'documents.deletion'>;
}

/** Deletes a document; where something stands in it, what goes with it is said first. */
export function useDeleteDocument(shown: readonly DocumentSummary[], currentId: string | null) {
  const { t } = useTranslation();
  const client = useClient();
  const [asked, setAsked] = useState<DeletionAsked | null>(null);
  const remove = useNoticedWork(async (core, { id, name }: DocumentSummary) => {
    await core.call('documents.delete', { id });
    return { message: t('documents.deleted', { name }) };
  });
  const ask = useMutation({
    mutationFn: async (document: DocumentSummary): Promise<DeletionAsked> => ({
      document,
      loss: await client.call('documents.deletion', { id: document.id }),
    }),
    onSuccess: (answer) => {
      const { codings, memos, evidence } = answer.loss;
      if (codings + memos + evidence === 0) confirm(answer.document);
      else setAsked(answer);
    },
  });

  function confirm(document: DocumentSummary): void {
    const at = shown.findIndex(({ id }) => id === document.id);
    const next = shown[at + 1] ?? shown[at - 1];
    if (currentId === document.id && next) openDocument(next.id);
    setAsked(null);
    remove.mutate(document);
  }

  return { asked, ask: ask.mutate, confirm, cancel: () => setAsked(null) };
}
