import { withoutMarks } from './fold-letters.ts';

/** A text without case, accents, widths and ligatures: what names that people type alike have in common. Not of one length with it. */
export const foldWords = (text: string): string => withoutMarks(text).toLowerCase();
