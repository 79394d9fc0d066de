import type { SearchHit } from '../../../src-main/shared/contract/search.ts';
import type { HitOrder } from './search-state.ts';

export type HitRow =
  | { readonly kind: 'document'; readonly id: string; readonly name: string; readonly count: number }
  | { readonly kind: 'hit'; readonly hit: SearchHit; readonly index: number };

export interface FoundDocument {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** The places in their order, a row with the document's name before its first. */
export function hitRows(hits: readonly SearchHit[], documents: readonly FoundDocument[]): readonly HitRow[] {
  const counts = new Map(documents.map((document) => [document.id, document.count]));
  return hits.flatMap((hit, index): readonly HitRow[] => {
    const row = { kind: 'hit', hit, index } as const;
    if (hits[index - 1]?.documentId === hit.documentId) return [row];
    const { documentId: id, document: name } = hit;
    return [{ kind: 'document', id, name, count: counts.get(id) ?? 0 }, row];
  });
}

/** The places alone, a line each. */
export const hitLines = (hits: readonly SearchHit[]): readonly HitRow[] =>
  hits.map((hit, index) => ({ kind: 'hit', hit, index }));

/**
 * The places by the words behind them, by those before them (the nearest word first) or by who says them; equals keep
 * the order of the texts. Words are compared in the order of `language`.
 */
export function orderedHits(hits: readonly SearchHit[], order: HitOrder, language: string): readonly SearchHit[] {
  if (order === 'place') return hits;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const keyed = hits.map((hit) => ({ hit, key: keyOf(hit, order) }));
  return keyed.toSorted((first, second) => compare(first.key, second.key)).map(({ hit }) => hit);
}

const word = /[\p{L}\p{M}\p{N}]{1,100}/gu;
const comparedWords = 6;
const comparedCharacters = 60;

function keyOf({ before, after, speaker }: SearchHit, order: Exclude<HitOrder, 'place'>): string {
  if (order === 'speaker') return speaker ?? '\uFFFF';
  if (order === 'right') return wordsOf(after.slice(0, comparedCharacters)).slice(0, comparedWords).join(' ');
  return wordsOf(before.slice(-comparedCharacters)).slice(-comparedWords).toReversed().join(' ');
}

// Chinese is written without spaces: its characters are compared one by one.
const wordsOf = (text: string): readonly string[] =>
  (text.match(word) ?? []).flatMap((found) => (/\p{Script=Han}/u.test(found) ? [...found] : [found]));

export const hitRowHeight = 34;
const rowsAround = 8;

/** The rows to draw: those in view and a few around them. */
export function rowsInView(
  count: number,
  scrollTop: number,
  height: number,
): { readonly from: number; readonly to: number } {
  const from = Math.max(0, Math.floor(scrollTop / hitRowHeight) - rowsAround);
  const to = Math.min(count, Math.ceil((scrollTop + height) / hitRowHeight) + rowsAround);
  return { from: Math.min(from, to), to };
}

/** The document to which the uppermost row in view belongs. */
export function documentAt(rows: readonly HitRow[], scrollTop: number): FoundDocument | null {
  const top = Math.min(rows.length - 1, Math.floor(scrollTop / hitRowHeight));
  const row = rows.slice(0, top + 1).findLast((candidate) => candidate.kind === 'document');
  return row?.kind === 'document' ? row : null;
}

/** Where to scroll so that a row is seen. */
export function scrollToRow(row: number, scrollTop: number, height: number): number {
  const top = row * hitRowHeight;
  // The document's name above a first place is shown with it.
  if (top - hitRowHeight < scrollTop) return Math.max(0, top - hitRowHeight);
  return Math.max(scrollTop, top + hitRowHeight - height);
}
