import type { Memo, MemoKind } from '../../../src-main/shared/contract/memos.ts';
import { memoKinds } from '../../../src-main/shared/contract/memos.ts';
import { dayOf } from './format-day.ts';
import { memoName } from './memo-name.ts';
import type { MemoOrder } from './memos-state.ts';

export interface MemoGroup {
  readonly id: string;
  readonly title: string;
  readonly memos: readonly Memo[];
}

export interface GroupWords {
  readonly language: string;
  readonly kind: (kind: MemoKind) => string;
}

/** The memos in an order, under headings that belong to it: months, authors, what they are on. */
export function groupMemos(memos: readonly Memo[], order: MemoOrder, words: GroupWords): readonly MemoGroup[] {
  const sorted = memos.toSorted(comparisons(order, words.language));
  const groups = Map.groupBy(sorted, (memo) => headingOf(memo, order, words));
  return [...groups].map(([title, members]) => ({ id: `group:${title}`, title, memos: members }));
}

/** The entries of the journal by month, the latest first. */
export function groupJournal(memos: readonly Memo[], language: string): readonly MemoGroup[] {
  const month = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long' });
  const entries = memos
    .filter(({ target }) => target.kind === 'journal')
    .toSorted((one, other) => dateOf(other).localeCompare(dateOf(one)) || other.createdAt - one.createdAt);
  const groups = Map.groupBy(entries, (memo) => month.format(dayOf(dateOf(memo))));
  return [...groups].map(([title, members]) => ({ id: `group:${title}`, title, memos: members }));
}

const dateOf = ({ target }: Memo) => (target.kind === 'journal' ? target.date : '');

type Compare = (one: Memo, other: Memo) => number;

function comparisons(order: MemoOrder, language: string): Compare {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const latest: Compare = (one, other) => other.updatedAt - one.updatedAt;
  const kindOf = ({ target }: Memo) => memoKinds.indexOf(target.kind);
  switch (order) {
    case 'changed':
      return latest;
    case 'created':
      return (one, other) => other.createdAt - one.createdAt;
    case 'title':
      return (one, other) => compare(memoName(one), memoName(other)) || latest(one, other);
    case 'on':
      return (one, other) => kindOf(one) - kindOf(other) || compare(one.on, other.on) || latest(one, other);
    case 'author':
      return (one, other) => compare(one.researcher, other.researcher) || latest(one, other);
  }
}

function headingOf(memo: Memo, order: MemoOrder, { language, kind }: GroupWords): string {
  const month = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long' });
  switch (order) {
    case 'changed':
      return month.format(memo.updatedAt);
    case 'created':
      return month.format(memo.createdAt);
    case 'title':
      return '';
    case 'on':
      return kind(memo.target.kind);
    case 'author':
      return memo.researcher;
  }
}
