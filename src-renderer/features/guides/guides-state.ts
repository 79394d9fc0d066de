import { create } from 'zustand';
import { useNavigation } from '../../workspace/navigation.ts';
import { questionKey } from './guide-lines.ts';

/** A line that is being written and not in the guide yet: it stands before `beforeId`, or at the end. */
export type NewLine =
  | { readonly kind: 'section'; readonly beforeId: string | null }
  | { readonly kind: 'question'; readonly sectionId: string; readonly beforeId: string | null }
  | { readonly kind: 'probe' | 'stimulus'; readonly questionId: string; readonly index: number };

interface WantedFocus {
  /** Of a line, as `lineKey` makes it, or the title. */
  readonly key: string;
  readonly at: 'start' | 'end' | 'all';
}

interface GuidesState {
  readonly newLine: NewLine | null;
  readonly newText: string;
  /** Where a line was written last: for one that is on its way into the guide when writing ends. */
  readonly lastLine: NewLine | null;
  /** The line that takes the focus as soon as it is there. */
  readonly wanted: WantedFocus | null;
  /** The line in which was written last: what commands are about. */
  readonly activeKey: string | null;
  /** The question for which a code is chosen, and where. */
  readonly choosing: { readonly questionId: string; readonly anchor: DOMRect } | null;
  readonly isChoosingDocuments: boolean;
}

const begin: GuidesState = {
  newLine: null,
  newText: '',
  lastLine: null,
  wanted: null,
  activeKey: null,
  choosing: null,
  isChoosingDocuments: false,
};

/** What is being done in the guide that is shown. */
export const useGuidesState = create<GuidesState>(() => begin);

const { setState } = useGuidesState;

export const titleKey = 'title';

export const writeLine = (newLine: NewLine | null, newText = ''): void =>
  setState(({ lastLine }) => ({ newLine, newText, lastLine: newLine ?? lastLine }));
export const typeLine = (newText: string): void => setState({ newText });
export const focusLine = (key: string | null, at: WantedFocus['at'] = 'end'): void =>
  setState({ wanted: key === null ? null : { key, at } });
export const activateLine = (activeKey: string | null): void => setState({ activeKey });
export const chooseDocuments = (isChoosingDocuments: boolean): void => setState({ isChoosingDocuments });

useNavigation.subscribe(({ projectId, guideId, guideTarget }, before) => {
  if (projectId !== before.projectId) setState(begin);
  else if (guideId !== before.guideId) setState({ ...begin, wanted: useGuidesState.getState().wanted });
  if (guideTarget && guideTarget !== before.guideTarget) focusLine(questionKey(guideTarget.questionId));
});
