import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { wholeWordsAfter, wholeWordsBefore } from '../../../shared/domain/match-context.ts';
import { plainText } from '../../../shared/domain/plain-text.ts';
import { listMemos } from '../../db/read-memos.ts';
import { prepareSearch } from '../../db/search-texts.ts';
import type { Work } from '../../open-project.ts';

const contextLength = 80;

/** A memo, without the signs of Markdown, is one stretch: AND, NOT and NEAR hold within it. The first place of each memo is shown. */
export function findInMemos({ db }: Work, asked: CallParsed<'search.memos'>): CallOutput<'search.memos'> {
  const search = prepareSearch(asked);
  return listMemos(db).flatMap((memo) => {
    const words = plainText(memo.text);
    const text = memo.title === '' ? words : `${memo.title}\n${words}`;
    const [first] = search.places(text, () => [{ start: 0, end: text.length }]);
    if (!first) return [];
    const { start, end } = first;
    return [
      {
        memo,
        before: wholeWordsBefore(text, start, contextLength),
        match: text.slice(start, end),
        after: wholeWordsAfter(text, end, contextLength),
      },
    ];
  });
}
