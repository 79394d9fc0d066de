import { create } from 'zustand';
import { openDock, showPassage, useNavigation } from './navigation.ts';
import type { PassageTarget } from './navigation.ts';

export type ResultSource = 'passages' | 'search';

interface DockResults {
  /** Whose results are docked beside the document. */
  readonly source: ResultSource;
  /** The result that was gone to last. */
  readonly currentId: string | null;
}

export const useDockResults = create<DockResults>(() => ({ source: 'passages', currentId: null }));

export interface Result extends PassageTarget {
  readonly id: string;
}

/** Goes to the place of a result and docks the others beside it. */
export function showResult(source: ResultSource, { id, documentId, start, end }: Result): void {
  useDockResults.setState({ source, currentId: id });
  showPassage({ documentId, start, end });
  if (useNavigation.getState().dock !== 'results') openDock('results');
}

/** The result a step on from the one that was gone to last; the first or last one where none was. */
export function resultBeside(results: readonly Result[], currentId: string | null, step: 1 | -1): Result | undefined {
  const at = results.findIndex(({ id }) => id === currentId);
  if (at === -1) return step === 1 ? results[0] : results.at(-1);
  return results[at + step];
}
