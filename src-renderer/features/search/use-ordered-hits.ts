import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '../../../src-main/shared/contract/search.ts';
import { orderedHits } from './hit-rows.ts';
import { useSearch } from './search-state.ts';

export function useOrderedHits(hits: readonly SearchHit[]): readonly SearchHit[] {
  const { i18n } = useTranslation();
  const order = useSearch((state) => (state.view === 'lines' ? state.order : 'place'));
  return useMemo(() => orderedHits(hits, order, i18n.language), [hits, order, i18n.language]);
}
