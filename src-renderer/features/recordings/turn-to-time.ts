import type { DocumentTurn } from '../../../src-main/shared/contract/documents.ts';

/** The turn in which a place of the text lies, its end included. */
export const turnToTime = (turns: readonly DocumentTurn[], offset: number): DocumentTurn | null =>
  turns.find(({ start, end }) => start <= offset && offset <= end) ?? null;
