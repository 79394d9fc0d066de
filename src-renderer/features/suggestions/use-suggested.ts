import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Suggestion } from '../../../src-main/shared/contract/search.ts';
import { callQuery } from '../../api/call-query.ts';
import { hitKey, sourceOf, useSuggestions } from './suggestions-state.ts';

const pause = 250;
const noHits: readonly Suggestion[] = [];

/** What could be coded, asked for after a short pause; and which of it is ticked. */
export function useSuggested() {
  const state = useSuggestions();
  const text = useSettled(state.text);
  const source = sourceOf({ ...state, text });
  const found = useQuery({
    ...callQuery('search.suggest', {
      source: source ?? { kind: 'heading', text: '' },
      scope: state.scope,
      ...(state.documentIds ? { documentIds: [...state.documentIds] } : {}),
      ...(state.code && 'id' in state.code ? { codeId: state.code.id } : {}),
    }),
    enabled: source !== null,
    placeholderData: keepPreviousData,
  });
  const hits = source && found.data && !found.error ? found.data.hits : noHits;
  const isTicked = (hit: Suggestion) => state.decided.get(hitKey(hit)) ?? !hit.isCoded;
  return {
    isAsked: source !== null,
    error: source ? found.error : null,
    isOld: found.isPlaceholderData || text !== state.text,
    isPending: source !== null && found.isPending,
    total: hits === noHits ? 0 : (found.data?.total ?? 0),
    hits,
    isTicked,
    ticked: hits.filter(isTicked),
  };
}

/** A text as it is when nobody has typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return text === '' ? text : settled;
}
