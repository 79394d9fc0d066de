import { useQuery } from '@tanstack/react-query';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';

const layoutName = 'boards.asList';

/** Whether boards are shown as a tree to read and to hear, remembered over sessions. */
export function useListView(): readonly [boolean, (isList: boolean) => void] {
  const { data } = useQuery(callQuery('preferences.get', {}));
  const save = useCall('preferences.set');
  return [data?.layout[layoutName] === 1, (isList) => save.mutate({ layout: { [layoutName]: isList ? 1 : 0 } })];
}
