import { useQuery } from '@tanstack/react-query';
import type { Touchpoint } from '../../../src-main/shared/contract/personas.ts';
import { callQuery } from '../../api/call-query.ts';
import { useTouchpointsState } from './touchpoints-state.ts';

const none: readonly Touchpoint[] = [];

/** The touchpoints in order, and the one with the focus. They are read while they are wanted. */
export function useTouchpoints(isWanted = true) {
  const list = useQuery({ ...callQuery('touchpoints.list', {}), enabled: isWanted });
  const { data: touchpoints = none, isSuccess } = list;
  const touchpointId = useTouchpointsState((state) => state.touchpointId);
  const touchpoint = touchpoints.find(({ id }) => id === touchpointId) ?? null;
  return { touchpoints, touchpoint, isSuccess };
}
