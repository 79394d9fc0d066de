import type { QuoteNode, ReportDocument } from '../../../shared/domain/report-document.ts';
import { everyNode } from '../every-node.ts';

/** Codes and people of the quotes of a report, by which a reader may filter, and the numbers of quotes and sources. */
export interface QuoteIndex {
  readonly total: number;
  readonly codes: readonly string[];
  readonly people: readonly string[];
  readonly hasAgainst: boolean;
  /** From 1, in the order of the report. */
  numberOf(anchor: string): number;
}

export function indexQuotes(document: ReportDocument): QuoteIndex {
  const quotes = everyNode(document).filter((node): node is QuoteNode => node.kind === 'quote');
  const numbers = new Map(quotes.map(({ anchor }, index) => [anchor, index + 1]));
  const collator = new Intl.Collator(document.language, { numeric: true });
  const distinct = (names: readonly string[]) => [...new Set(names)].sort(collator.compare);
  return {
    total: quotes.length,
    codes: distinct(quotes.flatMap(({ codes }) => codes)),
    people: distinct(quotes.flatMap(({ speaker }) => speaker ?? [])),
    hasAgainst: quotes.some(({ side }) => side === 'against'),
    numberOf: (anchor) => numbers.get(anchor) ?? 0,
  };
}
