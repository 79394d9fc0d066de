import type { Memo } from '../../../src-main/shared/contract/memos.ts';
import { plainText } from '../../../src-main/shared/domain/plain-text.ts';
import { projectLinksIn } from '../../../src-main/shared/domain/project-links.ts';
import { foldWords } from '../../../src-main/shared/domain/fold-words.ts';
import { isoDay } from './format-day.ts';
import type { MemoFilter } from './memos-state.ts';

/** Those of the memos that the filter lets through; every word of the search stands in title, text or what it is on. */
export function findMemos(memos: readonly Memo[], filter: MemoFilter): readonly Memo[] {
  const terms = foldWords(filter.search)
    .split(/\s+/u)
    .filter((term) => term !== '');
  return memos.filter(
    (memo) =>
      isChosen(filter.kinds, memo.target.kind) &&
      isChosen(filter.authors, memo.researcher) &&
      isBetween(memo, filter) &&
      (!filter.hasLinks || projectLinksIn(memo.text).length > 0) &&
      holds(memo, terms),
  );
}

const isChosen = <Value>(chosen: readonly Value[], value: Value) => chosen.length === 0 || chosen.includes(value);

function isBetween({ target, updatedAt }: Memo, { from, to }: MemoFilter): boolean {
  if (from === '' && to === '') return true;
  const day = target.kind === 'journal' ? target.date : isoDay(new Date(updatedAt));
  return (from === '' || day >= from) && (to === '' || day <= to);
}

function holds({ title, text, on, words }: Memo, terms: readonly string[]): boolean {
  if (terms.length === 0) return true;
  const all = foldWords([title, plainText(text), on, words ?? ''].join('\n'));
  return terms.every((term) => all.includes(term));
}

/** Whether anything but the search is chosen. */
export const isFiltered = ({ kinds, authors, from, to, hasLinks }: MemoFilter): boolean =>
  kinds.length > 0 || authors.length > 0 || from !== '' || to !== '' || hasLinks;
