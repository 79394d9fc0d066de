import type { Words } from './words.ts';

/** Says how many quotes were left out of what was written; nothing where none was. */
export const withheldNote = (words: Words, count: number): string =>
  count > 0 ? `\n${words('cli.withheld', { count })}` : '';
