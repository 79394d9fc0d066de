import { useCommands } from './commands.ts';
import { resultBeside, showResult, useDockResults } from './dock-results.ts';
import type { Result, ResultSource } from './dock-results.ts';

/** The ways from result to result, wherever the keyboard is, and to the list itself. */
export function useResultSteps(source: ResultSource, results: readonly Result[], focusList: () => void): void {
  const currentId = useDockResults((state) => state.currentId);
  const step = (by: 1 | -1) => {
    const next = resultBeside(results, currentId, by);
    if (next) showResult(source, next);
  };
  const isEnabled = results.length > 0;
  useCommands('results', [
    { id: 'results.next', section: 'go', label: 'results.next', keys: ['F4'], isEnabled, run: () => step(1) },
    {
      id: 'results.previous',
      section: 'go',
      label: 'results.previous',
      keys: ['Shift+F4'],
      isEnabled,
      run: () => step(-1),
    },
    { id: 'results.focus', section: 'go', label: 'results.focus', keys: ['Alt+R'], isEnabled, run: focusList },
  ]);
}
