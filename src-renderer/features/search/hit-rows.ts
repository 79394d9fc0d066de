import type { SearchHit } from '../../../src-main/shared/contract/search.ts';

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
