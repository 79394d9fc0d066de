import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';

export const documentOrders = ['imported', 'name', 'coded'] as const;
export type DocumentOrder = (typeof documentOrders)[number];

/** Documents in an order; names in that of the language: pinyin in Chinese, numbers by their value. */
export function sortDocuments(documents: readonly DocumentSummary[], order: DocumentOrder, language: string) {
  if (order === 'imported') return documents;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const byName = (one: DocumentSummary, other: DocumentSummary) => compare(one.name, other.name);
  if (order === 'name') return documents.toSorted(byName);
  return documents.toSorted((one, other) => other.coded - one.coded || byName(one, other));
}
