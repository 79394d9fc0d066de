import type { TextChange } from '../../../shared/domain/text-changes.ts';
import type { Db } from '../../db/run.ts';
import type { StepDetails } from '../../db/undo.ts';
import { readText } from './read-text.ts';

const longest = 40;

/** What an edit is called in the history: its words where they are few, else how many places it changed. */
export function editWords(db: Db, documentId: string, changes: readonly TextChange[]): StepDetails {
  const [change] = changes;
  if (changes.length > 1 || !change) return { context: 'many', count: changes.length };
  const was = short(readText(db, documentId).slice(change.from, Math.min(change.to, change.from + 2 * longest)));
  const is = short(change.insert);
  if (was === '' && is === '') return {};
  if (was === '') return { context: 'typed', is };
  return is === '' ? { context: 'deleted', was } : { context: 'replaced', was, is };
}

function short(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length <= longest ? line : `${[...line.slice(0, longest - 1)].slice(0, -1).join('')}…`;
}
