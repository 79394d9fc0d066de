import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { documentKinds } from '../../../src-main/shared/contract/values.ts';
import { callQuery } from '../../api/call-query.ts';
import type { LimitValue } from '../../workspace/value-chips.tsx';

/** Limits that are lists of things. */
export const listedLimits = ['documentIds', 'folderIds', 'tags', 'kinds', 'participantIds', 'researchers'] as const;
export type ListLimit = (typeof listedLimits)[number];

const named = (names: readonly string[]): readonly LimitValue[] =>
  [...new Set(names)].map((name) => ({ id: name, name }));

/** What a limit can be limited to. */
export function useLimitValues(limit: ListLimit): readonly LimitValue[] {
  const { t } = useTranslation();
  const ofDocuments = limit === 'documentIds' || limit === 'tags';
  const documents = useQuery({ ...callQuery('documents.list', {}), enabled: ofDocuments }).data ?? [];
  const folders = useQuery({ ...callQuery('folders.list', {}), enabled: limit === 'folderIds' }).data ?? [];
  const participants =
    useQuery({ ...callQuery('participants.list', {}), enabled: limit === 'participantIds' }).data ?? [];
  const researchers = useQuery({ ...callQuery('researchers.list', {}), enabled: limit === 'researchers' }).data ?? [];
  switch (limit) {
    case 'documentIds':
      return documents;
    case 'tags':
      return named(documents.flatMap(({ tags }) => tags));
    case 'folderIds':
      return folders;
    case 'participantIds':
      return participants;
    case 'researchers':
      return named(researchers.map(({ name }) => name));
    case 'kinds':
      return documentKinds.map((kind) => ({ id: kind, name: t(`queryWords.kind.${kind}`) }));
  }
}
