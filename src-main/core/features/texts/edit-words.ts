import { longestStepWords, stepWords } from '../../../shared/domain/step-words.ts';
import type { TextChange } from '../../../shared/domain/text-changes.ts';
import type { Db } from '../../db/run.ts';
import type { StepDetails } from '../../db/undo.ts';
import { readText } from '../../texts/read-text.ts';

/** What an edit is called in the history: its words where they are few, else how many places it changed. */
export function editWords(db: Db, documentId: string, changes: readonly TextChange[]): StepDetails {
  const [change] = changes;
  if (changes.length > 1 || !change) return { context: 'many', count: changes.length };
  const was = stepWords(
    readText(db, documentId).slice(change.from, Math.min(change.to, change.from + 2 * longestStepWords)),
  );
  const is = stepWords(change.insert);
  if (was === '' && is === '') return {};
  if (was === '') return { context: 'typed', is };
  return is === '' ? { context: 'deleted', was } : { context: 'replaced', was, is };
}
