import type { Memo } from '../../../src-main/shared/contract/memos.ts';
import { plainText } from '../../../src-main/shared/domain/plain-text.ts';

const longestLine = 300;

/** A memo's title, or else its first line; empty where it has neither. */
export const memoName = ({ title, text }: Pick<Memo, 'title' | 'text'>): string => title || (linesOf(text)[0] ?? '');

/** The words of a memo below its name, on one line. */
export function memoSnippet({ title, text }: Pick<Memo, 'title' | 'text'>): string {
  const lines = linesOf(text);
  return (title ? lines : lines.slice(1)).join(' ').slice(0, longestLine);
}

const linesOf = (text: string): readonly string[] =>
  plainText(text.slice(0, 2000))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
