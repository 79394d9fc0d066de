import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PassageOfCode } from '../../../src-main/shared/contract/passages.ts';
import type { CodeChoice } from '../../workspace/code-picker.tsx';
import { requestFinding } from '../../workspace/finding-picker.ts';
import { showNotice } from '../../workspace/notices.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { selectPassages } from './passages-state.ts';
import { printPassages } from './print-passages.ts';

interface RecodeWanted {
  readonly codingIds: readonly string[];
  readonly choice: CodeChoice;
}

const codingIdsOf = (passages: readonly PassageOfCode[]) => passages.map((passage) => passage.codingId);

/** What can be done with the selected passages. */
export function usePassageActions(selected: readonly PassageOfCode[]) {
  const { t } = useTranslation();
  const clear = () => selectPassages(new Set());

  const remove = useNoticedWork(async (client, ids: readonly string[]) => {
    await client.call('codings.delete', { ids: [...ids] });
    clear();
    return { message: t('passages.removed', { count: ids.length }) };
  });
  const recode = useNoticedWork(async (client, { codingIds, choice }: RecodeWanted) => {
    const code = 'path' in choice ? { path: [...choice.path] } : choice;
    const recoded = await client.call('codings.recode', { ids: [...codingIds], code });
    clear();
    return { message: t('passages.recoded', { count: codingIds.length, name: recoded.code }) };
  });
  const copy = useMutation({
    mutationFn: (text: string) => navigator.clipboard.writeText(text).then(sayCopied, sayNot),
  });

  return {
    addToFinding: () => requestFinding(selected.map((passage) => passage.passageId)),
    remove: () => remove.mutate(codingIdsOf(selected)),
    recode: (choice: CodeChoice) => recode.mutate({ codingIds: codingIdsOf(selected), choice }),
    copy: () => copy.mutate(printPassages(selected)),
    clear,
  };

  function sayCopied(): void {
    showNotice({ kind: 'success', message: t('passages.copied', { count: selected.length }) });
  }
  function sayNot(): void {
    showNotice({ kind: 'error', message: t('passages.copyFailed') });
  }
}

export type PassageActions = ReturnType<typeof usePassageActions>;
