import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '../../../src-main/shared/contract/search.ts';
import type { CodeChoice } from '../../workspace/code-choice.ts';
import { requestBoard } from '../../workspace/board-picker.ts';
import { requestCell } from '../../workspace/cell-picker.ts';
import { requestFindingFor } from '../../workspace/finding-picker.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { showNotice } from '../../workspace/notices.ts';
import { requestSuggestions } from '../../workspace/suggestion-request.ts';
import { requestTrait } from '../../workspace/trait-picker.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { useSaveTable } from '../../workspace/use-save-table.ts';
import { hitTable } from './hit-table.ts';
import { selectHits, useSearch } from './search-state.ts';

const placesOf = (hits: readonly SearchHit[]) =>
  hits.map(({ documentId, start, end, version }) => ({ documentId, start, end, version }));

/** What can be done with places. */
export function useHitActions(hits: readonly SearchHit[]) {
  const { t } = useTranslation();
  const words = useNavigation((state) => state.searchText.trim());
  const by = useSearch((state) => state.by);

  const code = useNoticedWork(async (client, choice: CodeChoice) => {
    const target = 'path' in choice ? { path: [...choice.path] } : choice;
    const applied = await client.call('codings.apply', { places: placesOf(hits), code: target });
    selectHits(new Set());
    return { message: t('search.coded', { count: applied.added, name: applied.code }) };
  });
  const copy = useMutation({
    mutationFn: (table: string) =>
      navigator.clipboard.writeText(table).then(
        () => void showNotice({ kind: 'success', message: t('search.copied', { count: hits.length }) }),
        () => void showNotice({ kind: 'error', message: t('passages.copyFailed') }),
      ),
  });
  const saveTable = useSaveTable();
  const table = () => hitTable(hits, t);
  return {
    code: (choice: CodeChoice) => code.mutate(choice),
    addToFinding: () => requestFindingFor({ passageIds: [], places: placesOf(hits) }),
    toJourney: () => requestCell({ places: placesOf(hits) }),
    toBoard: () => requestBoard(placesOf(hits).map((place) => ({ kind: 'place', ...place }))),
    toPersona: () => requestTrait({ places: placesOf(hits) }),
    autoCode: () => requestSuggestions({ source: { kind: 'search', query: words, by } }),
    copy: () =>
      copy.mutate(
        table()
          .map((row) => row.map(cellText).join('\t'))
          .join('\n'),
      ),
    save: () => saveTable(`${t('search.title')} ${words}`, table()),
  };
}

const cellText = (cell: string | number | null): string => String(cell ?? '').replace(/[\t\n]+/gu, ' ');
