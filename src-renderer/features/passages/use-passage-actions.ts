import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import type { PassageOfCode } from '../../../src-main/shared/contract/passages.ts';
import { assert } from '../../../src-main/shared/errors.ts';
import type { Client } from '../../../src-main/shared/rpc/connect.ts';
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
    return t('passages.removed', { count: ids.length });
  });
  const recode = useNoticedWork(async (client, { codingIds, choice }: RecodeWanted) => {
    const code = await codeOf(client, choice);
    for (const id of codingIds) await client.call('codings.recode', { id, codeId: code.id });
    clear();
    return t('passages.recoded', { count: codingIds.length, name: code.name });
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

interface ChosenCode {
  readonly id: string;
  readonly name: string;
}

/** The code of a choice; what is missing of a path is made. */
async function codeOf(client: Client, choice: CodeChoice): Promise<ChosenCode> {
  const codes = await client.call('codes.tree', {});
  if ('path' in choice) return codeAtPath(client, codes, choice.path);
  return { id: choice.id, name: codes.find(({ id }) => id === choice.id)?.name ?? '' };
}

async function codeAtPath(client: Client, codes: readonly Code[], path: readonly string[]): Promise<ChosenCode> {
  const [name, ...above] = path.toReversed();
  assert(name !== undefined, 'a path holds a name');
  const parentId = above.length === 0 ? null : (await codeAtPath(client, codes, above.toReversed())).id;
  const isMeant = (code: Code) => code.parentId === parentId && code.name.toLowerCase() === name.toLowerCase();
  return codes.find(isMeant) ?? client.call('codes.create', { name, parentId });
}
