import type { Work } from '../open-project.ts';

/** Ids for many rows, in their own order: rows that are added in it fill the pages of an index one after another. */
export const newIds = (work: Work, count: number): string[] => Array.from({ length: count }, work.newId).sort();
