import type { Naming } from '../../db/name-people.ts';
import type { FindingEvidence } from '../../../shared/contract/findings.ts';
import type { EvidencePassage } from '../../../shared/contract/passages.ts';
import type { QuoteRules } from '../../../shared/contract/quotes.ts';
import { anchorOf } from '../../../shared/domain/report-anchors.ts';
import type { QuoteNode } from '../../../shared/domain/report-document.ts';
import { shortenQuote } from '../../../shared/domain/shorten-quote.ts';
import type { ReportWords } from '../../report/report-words.ts';
import { printPlace } from './print-place.ts';

export type QuotedPassage = Omit<EvidencePassage, 'evidenceId'> & { readonly participantId: string | null };

export interface QuoteManner {
  readonly side?: FindingEvidence['side'];
  /** The words as the researcher shortened them. */
  readonly excerpt?: string | null;
}

/** Makes quotes by the rules of a report, and remembers which words it quoted. */
export interface QuoteMaker {
  /** Null where who said it did not agree. */
  readonly quote: (passage: QuotedPassage, manner?: QuoteManner) => QuoteNode | null;
  /** By document, what was quoted of its present words. */
  readonly quotedIn: (documentId: string) => readonly QuotedWords[];
  /** Quotes that were left out of a figure. */
  readonly addWithheld: (count: number) => void;
  /** How many quotes were left out. */
  readonly countWithheld: () => number;
}

export interface QuotedWords {
  readonly start: number;
  readonly end: number;
  readonly anchor: string;
}

export function createQuoteMaker(words: ReportWords, naming: Naming, rules: QuoteRules): QuoteMaker {
  const withheld = new Set<string>();
  let inFigures = 0;
  const quoted = new Map<string, Map<string, QuotedWords>>();
  const remember = ({ documentId, passageId, start, end }: QuotedPassage) => {
    const own = quoted.get(documentId) ?? new Map<string, QuotedWords>();
    quoted.set(documentId, own.set(passageId, { start, end, anchor: anchorOf('quote', passageId) }));
  };
  return {
    quotedIn: (documentId) => [...(quoted.get(documentId)?.values() ?? [])],
    addWithheld: (count) => void (inFigures += count),
    countWithheld: () => withheld.size + inFigures,
    quote: (passage, { side, excerpt } = {}) => {
      if (passage.isWithheld && !rules.includesWithheld) {
        withheld.add(passage.passageId);
        return null;
      }
      if (!passage.isEmptied) remember(passage);
      const said = excerpt ?? passage.text.trim();
      return {
        kind: 'quote',
        anchor: anchorOf('quote', passage.passageId),
        passageId: passage.passageId,
        text: shortenQuote(said, rules.maxLength),
        speaker: naming.nameOf(passage),
        document: naming.nameDocument(passage.document),
        place: printPlace(passage, words),
        target: passage.isEmptied ? null : transcriptAnchor(passage.documentId, passage.start),
        side: side ?? null,
        codes: passage.codes,
      };
    },
  };
}

/** Where words of a document stand in its transcript. */
export const transcriptAnchor = (documentId: string, start: number): string =>
  anchorOf('said', `${documentId} ${start}`);
