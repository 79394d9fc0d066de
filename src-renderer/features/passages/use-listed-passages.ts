import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { callQuery } from '../../api/call-query.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { usePassageQuery } from '../../workspace/passage-query.ts';
import { listAnswer, listCoding } from './listed-passage.ts';
import type { ListedPassage } from './listed-passage.ts';

export interface ListedPassages {
  readonly passages: readonly ListedPassage[];
  readonly participants: number;
  readonly documents: number;
}

const noCodes: readonly Code[] = [];
const everything = { codes: null, limits: {} };

/** The passages of the chosen codes or those that answer the query, whichever is asked for. */
export function useListedPassages() {
  const { by, query, name } = usePassageQuery();
  const { data: codes } = useQuery(callQuery('codes.tree', {}));
  const chosenIds = useNavigation((state) => state.codeIds);
  const chosen = (codes ?? noCodes).filter(({ id }) => chosenIds.includes(id));
  const codeIds = chosen.map(({ id }) => id);
  const isAsked = by === 'codes' ? codeIds.length > 0 : query !== null;
  const ofCodes = useQuery({
    ...callQuery('passages.ofCodes', { codeIds }),
    enabled: isAsked && by === 'codes',
    placeholderData: keepPreviousData,
  });
  const answers = useQuery({
    ...callQuery('queries.run', { query: query ?? everything }),
    enabled: isAsked && by === 'query',
    placeholderData: keepPreviousData,
  });
  const ofCodesFound = ofCodes.data;
  const answersFound = answers.data;
  const found = useMemo((): ListedPassages | undefined => {
    if (!isAsked) return undefined;
    if (by === 'codes') return ofCodesFound && { ...ofCodesFound, passages: ofCodesFound.passages.map(listCoding) };
    return answersFound && { ...answersFound, passages: answersFound.passages.map(listAnswer) };
  }, [isAsked, by, ofCodesFound, answersFound]);
  const key = by === 'codes' ? codeIds.join(' ') : JSON.stringify(query);
  return { by, codes, chosen, query, name, key, isAsked, found };
}
