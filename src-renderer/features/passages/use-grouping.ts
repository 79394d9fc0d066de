import { useQuery } from '@tanstack/react-query';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { groupings } from './group-passages.ts';
import type { Grouping } from './group-passages.ts';
import { groupByAttribute, usePassagesState } from './passages-state.ts';

const layoutName = 'passages.grouping';

/** How passages are grouped, remembered over sessions; by an attribute, as long as the project is open. */
export function useGrouping(): readonly [Grouping, (grouping: Grouping) => void] {
  const { data } = useQuery(callQuery('preferences.get', {}));
  const { mutate } = useCall('preferences.set');
  const attributeId = usePassagesState((state) => state.attributeId);
  const remembered = groupings[data?.layout[layoutName] ?? 0] ?? 'document';
  const change = (next: Grouping) => {
    const fixed = groupings.find((one) => one === next);
    groupByAttribute(fixed ? null : next.slice('attribute '.length));
    if (fixed) mutate({ layout: { [layoutName]: groupings.indexOf(fixed) } });
  };
  return [attributeId === null ? remembered : `attribute ${attributeId}`, change];
}
