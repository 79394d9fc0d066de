import { useQuery } from '@tanstack/react-query';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { groupings } from './group-findings.ts';
import type { Grouping } from './group-findings.ts';

const layoutName = 'findings.grouping';

/** How findings are grouped, remembered over sessions. */
export function useGrouping(): readonly [Grouping, (grouping: Grouping) => void] {
  const { data } = useQuery(callQuery('preferences.get', {}));
  const { mutate } = useCall('preferences.set');
  const grouping = groupings[data?.layout[layoutName] ?? 0] ?? 'group';
  return [grouping, (next) => mutate({ layout: { [layoutName]: groupings.indexOf(next) } })];
}
