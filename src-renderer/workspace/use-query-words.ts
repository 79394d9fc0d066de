import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PassageQuery } from '../../src-main/shared/contract/queries.ts';
import { callQuery } from '../api/call-query.ts';
import { queryWords } from './query-words.ts';
import type { QueryNames } from './query-words.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Says queries with the names that things have now. */
export function useQueryWords(): (query: PassageQuery) => string {
  const { t, i18n } = useTranslation();
  const names = useQueryNames();
  return (query) => queryWords(query, { t, language: i18n.language, names });
}

export function useQueryNames(): QueryNames {
  const codes = useQuery(callQuery('codes.tree', {})).data;
  const codeSets = useQuery(callQuery('codeSets.list', {})).data;
  const documents = useQuery(callQuery('documents.list', {})).data;
  const folders = useQuery(callQuery('folders.list', {})).data;
  const participants = useQuery(callQuery('participants.list', {})).data;
  const attributes = useQuery(callQuery('attributes.list', {})).data;
  return {
    code: finder(codes),
    codeSet: finder(codeSets),
    document: finder(documents),
    folder: finder(folders),
    participant: finder(participants),
    attribute: finder(attributes),
  };
}

function finder(things: readonly Named[] = []): (id: string) => string | null {
  const names = new Map(things.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? null;
}
