import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { groupings } from './group-passages.ts';
import type { Grouping } from './group-passages.ts';

interface GroupingChoice {
  readonly id: Grouping;
  readonly name: string;
}

/** All that passages can be grouped by, the project's attributes too. */
export function useGroupingChoices(): readonly GroupingChoice[] {
  const { t } = useTranslation();
  const { data: attributes = [] } = useQuery(callQuery('attributes.list', {}));
  return [
    ...groupings.map((id) => ({ id, name: t(`passages.groupings.${id}`) })),
    ...attributes.map(({ id, name }) => ({ id: `attribute ${id}` as const, name })),
  ];
}
