import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CodeChoice } from '../../workspace/code-choice.ts';
import { requestCell } from '../../workspace/cell-picker.ts';
import { showResult } from '../../workspace/dock-results.ts';
import { requestBoard } from '../../workspace/board-picker.ts';
import { requestFindingFor } from '../../workspace/finding-picker.ts';
import { inspectCoding } from '../../workspace/navigation.ts';
import { showNotice } from '../../workspace/notices.ts';
import { requestTrait } from '../../workspace/trait-picker.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { useSaveTable } from '../../workspace/use-save-table.ts';
import type { ListedPassage } from './listed-passage.ts';
import { cardOf } from './card-of.ts';
import { passageTable } from './passage-table.ts';
import { selectPassages } from './passages-state.ts';
import { printPassages } from './print-passages.ts';

interface RecodeWanted {
  readonly codingIds: readonly string[];
  readonly choice: CodeChoice;
}

const codingIdsOf = (passages: readonly ListedPassage[]) => [
  ...new Set(passages.flatMap(({ codings }) => codings.map(({ codingId }) => codingId))),
];

/** What can be done with the selected passages, or with all that are shown. */
export function usePassageActions(selected: readonly ListedPassage[], shown: readonly ListedPassage[]) {
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
  const saveTable = useSaveTable();
  const copy = useMutation({
    mutationFn: (text: string) => navigator.clipboard.writeText(text).then(sayCopied, sayNot),
  });

  return {
    addToFinding: () => requestFindingFor(evidenceOf(selected)),
    toPersona: () => requestTrait({ ...evidenceOf(selected), ...wordsOf(selected) }),
    toBoard: () => requestBoard(selected.map(cardOf)),
    toJourney: () => requestCell(evidenceOf(selected)),
    allToBoard: () => requestBoard(shown.map(cardOf)),
    remove: () => {
      if (selected.length > 0) remove.mutate(codingIdsOf(selected));
    },
    recode: (choice: CodeChoice) => recode.mutate({ codingIds: codingIdsOf(selected), choice }),
    copy: () => copy.mutate(printPassages(selected)),
    adjust: () => adjust(selected[0]),
    save: (name: string) => saveTable(name, passageTable(selected.length > 0 ? selected : shown, t)),
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

function evidenceOf(passages: readonly ListedPassage[]) {
  return {
    passageIds: passages.flatMap(({ passageId }) => passageId ?? []),
    places: passages
      .filter(({ passageId }) => passageId === null)
      .map(({ documentId, start, end }) => ({ documentId, start, end })),
  };
}

/** One passage's words can be a persona's typical ones. */
const wordsOf = ([first, ...others]: readonly ListedPassage[]) =>
  first && others.length === 0 ? { words: first.text } : {};

/** Goes to the place with the coding selected, so that the keys of the document work on it. */
function adjust(passage: ListedPassage | undefined): void {
  if (!passage) return;
  showResult('passages', passage);
  inspectCoding(passage.codings[0]?.codingId ?? null);
}
