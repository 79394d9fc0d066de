import type { ProgramHandlers } from '../../handlers.ts';
import { compareNotes } from './compare-notes.ts';
import { handOut } from './hand-out.ts';
import { mergeNotes } from './merge-notes.ts';

export const notesProgram: ProgramHandlers<'notes.handOut' | 'notes.compare' | 'notes.merge'> = {
  'notes.handOut': handOut,
  'notes.compare': compareNotes,
  'notes.merge': mergeNotes,
};
