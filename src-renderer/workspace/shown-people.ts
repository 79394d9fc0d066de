import { create } from 'zustand';
import { useNavigation } from './navigation.ts';

export interface ShownPeople {
  /** What they have in common, in words. */
  readonly label: string;
  readonly ids: readonly string[];
}

/** To whom the place Participants is narrowed from elsewhere, such as those who fill a quota. */
export const useShownPeople = create<{ readonly people: ShownPeople | null }>(() => ({ people: null }));

export const forgetShownPeople = (): void => useShownPeople.setState({ people: null });

export function showPeopleOf(people: ShownPeople): void {
  useShownPeople.setState({ people });
  useNavigation.setState({ place: 'participants', participantId: null });
}

useNavigation.subscribe(({ projectId }, before) => {
  if (projectId !== before.projectId) forgetShownPeople();
});
