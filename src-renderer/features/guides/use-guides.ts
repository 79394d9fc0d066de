import { useQuery } from '@tanstack/react-query';
import type { Guide } from '../../../src-main/shared/contract/guides.ts';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { callQuery } from '../../api/call-query.ts';
import { useNavigation } from '../../workspace/navigation.ts';

export type GuideInList = CallOutput<'guides.list'>[number];

const noGuides: readonly GuideInList[] = [];

/** The guides, and the one that is shown: the first where none was chosen. They are read while they are wanted. */
export function useGuides(isWanted = true) {
  const { data: guides = noGuides, isSuccess } = useQuery({ ...callQuery('guides.list', {}), enabled: isWanted });
  const guideId = useNavigation((state) => state.guideId);
  const shown = guides.find(({ id }) => id === guideId) ?? guides[0] ?? null;
  return { guides, shown, isSuccess };
}

/** What stands in a guide; null until it is known. */
export function useGuide(id: string | null): Guide | null {
  const { data } = useQuery({ ...callQuery('guides.get', { id: id ?? '' }), enabled: id !== null });
  return data?.id === id ? (data ?? null) : null;
}
