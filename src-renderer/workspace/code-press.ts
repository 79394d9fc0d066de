import { create } from 'zustand';
import { inspectCode } from './navigation.ts';

interface CodePressState {
  /** Set by the reading view: codes what is selected and says whether there was anything to code. */
  readonly handler: ((codeId: string) => boolean) | null;
}

export const useCodePress = create<CodePressState>(() => ({ handler: null }));

/** A code was pressed in a list: the selected text is coded, or else its passages are shown. */
export function pressCode(codeId: string): void {
  const isTaken = useCodePress.getState().handler?.(codeId) ?? false;
  if (!isTaken) inspectCode(codeId);
}
