import { useQuery } from '@tanstack/react-query';
import { callQuery } from '../../api/call-query.ts';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { useNavigation } from '../../workspace/navigation.ts';

export type JourneyRow = CallOutput<'journeys.list'>[number];

const none: readonly JourneyRow[] = [];

/** The maps in order, and the one that is shown: the first where none was chosen. */
export function useJourneys(isWanted = true) {
  const { data: journeys = none, isSuccess } = useQuery({ ...callQuery('journeys.list', {}), enabled: isWanted });
  const journeyId = useNavigation((state) => state.journeyId);
  const journey = journeys.find(({ id }) => id === journeyId) ?? journeys[0] ?? null;
  return { journeys, journey, isSuccess };
}
