import { useMutation } from '@tanstack/react-query';
import type { ImportResult } from '../../../src-main/shared/contract/imports.ts';
import { useClient } from '../../api/window-context.tsx';
import { useJob } from '../../workspace/activity.ts';
import { openDocument, useNavigation } from '../../workspace/navigation.ts';
import { isTaken, refusal, toImportFile } from './import-item.ts';
import { backToChoosing, closeImport, finishImport, startRunning, useImport } from './import-store.ts';
import { useImportNotice } from './use-import-notice.ts';

/** Takes the chosen files into the project and says what came of it. */
export function useRunImport() {
  const client = useClient();
  const runJob = useJob('imports.run');
  const sayOne = useImportNotice();
  return useMutation({
    mutationFn: async () => {
      const { items, areCommentsKept } = useImport.getState();
      startRunning();
      const taken = await runJob({ files: items.filter(isTaken).map(toImportFile), comments: areCommentsKept });
      const results = [...taken, ...items.flatMap(refusal)];
      const { undo: step } = await client.call('history.state', {});
      const documents = await client.call('documents.list', {});
      const stepId = results.some(({ document }) => document !== null) ? (step?.id ?? null) : null;
      return { results, stepId, documents };
    },
    onError: backToChoosing,
    onSuccess: ({ results, stepId, documents }) => {
      const [first] = results;
      const name = documents.find(({ id }) => id === first?.document)?.name ?? first?.file ?? '';
      const firstTaken = results.find(({ document }) => document !== null)?.document;
      if (first && stepId !== null && results.length === 1 && first.warnings.every(isUsual)) {
        closeImport();
        sayOne(first, name, stepId);
        openDocument(first.document ?? '');
        return;
      }
      finishImport(results, stepId);
      if (firstTaken && useNavigation.getState().documentId === null) openDocument(firstTaken);
    },
  });
}

// A note has no speakers, and that is no news.
const isUsual = ({ code }: ImportResult['warnings'][number]) => code === 'no-speakers';
