import { create } from 'zustand';
import { useNavigation } from './navigation.ts';

interface RecentCodes {
  /** The last used first. */
  readonly ids: readonly string[];
}

const most = 12;

/** The codes that were used since the project was opened. */
export const useRecentCodes = create<RecentCodes>(() => ({ ids: [] }));

export const noteCodeUse = (id: string): void =>
  useRecentCodes.setState(({ ids }) => ({ ids: [id, ...ids.filter((known) => known !== id)].slice(0, most) }));

useNavigation.subscribe(({ projectId }, before) => {
  if (projectId !== before.projectId) useRecentCodes.setState({ ids: [] });
});
