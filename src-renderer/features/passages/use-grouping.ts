import { useQuery } from '@tanstack/react-query';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { groupings } from './group-passages.ts';
import type { Grouping } from './group-passages.ts';

const layoutName = 'passages.grouping';

/** How passages are grouped, remembered over sessions. */
export function useGrouping(): readonly [Grouping, (grouping: Grouping) => void] {
  const { data } = useQuery(callQuery('preferences.get', {}));
  const { mutate } = useCall('preferences.set');
  const grouping = groupings[data?.layout[layoutName] ?? 0] ?? 'document';
  return [grouping, (next) => mutate({ layout: { [layoutName]: groupings.indexOf(next) } })];
}
