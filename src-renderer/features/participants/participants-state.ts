import { create } from 'zustand';
import { useNavigation } from '../../workspace/navigation.ts';
import { useShownPeople } from '../../workspace/shown-people.ts';

export const peopleViews = ['participants', 'documents', 'speakers'] as const;
export type PeopleView = (typeof peopleViews)[number];
export type GridSubjectKind = 'participant' | 'document';

export interface GridOrder {
  readonly columnId: string;
  readonly direction: 'ascending' | 'descending';
}

/** How a grid is looked at. */
export interface GridLook {
  readonly order: GridOrder;
  /** Printed values that are shown, by column; an empty text stands for empty cells. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly groupBy: string | null;
  readonly search: string;
}

interface PeopleState {
  readonly view: PeopleView;
  readonly looks: Readonly<Record<GridSubjectKind, GridLook>>;
}

const plain: GridLook = {
  order: { columnId: 'name', direction: 'ascending' },
  filters: {},
  groupBy: null,
  search: '',
};

/** What the place Participants shows. */
export const usePeople = create<PeopleState>(() => ({
  view: 'participants',
  looks: { participant: plain, document: plain },
}));

export const showPeople = (view: PeopleView): void => usePeople.setState({ view });
export const selectParticipant = (participantId: string | null): void => useNavigation.setState({ participantId });
export const changeLook = (kind: GridSubjectKind, change: Partial<GridLook>): void =>
  usePeople.setState(({ looks }) => ({ looks: { ...looks, [kind]: { ...looks[kind], ...change } } }));
export const filterBy = (kind: GridSubjectKind, columnId: string, shown: readonly string[]): void => {
  const { [columnId]: _, ...others } = usePeople.getState().looks[kind].filters;
  changeLook(kind, { filters: shown.length > 0 ? { ...others, [columnId]: shown } : others });
};

useShownPeople.subscribe(({ people }) => {
  if (people) usePeople.setState(({ looks }) => ({ view: 'participants', looks: { ...looks, participant: plain } }));
});
