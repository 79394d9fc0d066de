import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PassageQuery, SavedQuery } from '../../../src-main/shared/contract/queries.ts';
import { callQuery } from '../../api/call-query.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { draftQuery, keepAs, useQueryDraft } from './query-draft.ts';

interface SaveWanted {
  readonly id?: string;
  readonly name: string;
  readonly query: PassageQuery;
}

const none: readonly SavedQuery[] = [];

/** The queries that are saved in the project, and the one at hand. */
export function useSavedQueries() {
  const { t } = useTranslation();
  const { data: queries = none } = useQuery(callQuery('queries.list', {}));
  const draft = useQueryDraft();
  const query = draftQuery(draft);
  const current = queries.find(({ id }) => id === draft.savedId);

  const save = useNoticedWork(async (client, wanted: SaveWanted) => {
    const { id } = await client.call('queries.save', wanted);
    keepAs(id, wanted.name);
    return { message: t('queries.savedNotice', { name: wanted.name }) };
  });
  const remove = useNoticedWork(async (client, { id, name }: SavedQuery) => {
    await client.call('queries.delete', { id });
    return { message: t('queries.deletedNotice', { name }) };
  });
  return {
    queries,
    current,
    isChanged: current !== undefined && JSON.stringify(ordered(current.query)) !== JSON.stringify(ordered(query)),
    save: (name: string) => query && save.mutateAsync({ name, query }),
    saveChanges: () => {
      if (query && current) save.mutate({ id: current.id, name: current.name, query });
    },
    duplicate: ({ name, query: same }: SavedQuery) =>
      save.mutate({ name: freeName(t('queries.duplicateName', { name }), queries), query: same }),
    remove: (saved: SavedQuery) => remove.mutate(saved),
  };
}

function freeName(name: string, queries: readonly SavedQuery[]): string {
  const isTaken = (wanted: string) => queries.some((query) => query.name.toLowerCase() === wanted.toLowerCase());
  if (!isTaken(name)) return name;
  const number = queries.findIndex((_, index) => !isTaken(`${name} ${index + 2}`));
  return `${name} ${Math.max(0, number) + 2}`;
}

/** The same with keys in order, to be compared. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([first], [second]) => (first < second ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, ordered(one)]));
}
