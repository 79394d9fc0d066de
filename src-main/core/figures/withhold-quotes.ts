import type { Card } from '../../shared/contract/boards.ts';
import type { Cell } from '../../shared/contract/journeys.ts';
import type { Persona } from '../../shared/contract/personas.ts';
import type { QuoteRules } from '../../shared/contract/quotes.ts';
import type { FigureCell } from '../../shared/domain/figure-data.ts';
import { isWithheldTrait } from '../../shared/domain/is-withheld-trait.ts';
import type { Naming } from '../db/name-people.ts';

/** Whose words stand in a figure. */
export type FigureRules = Pick<QuoteRules, 'naming' | 'includesWithheld'>;

/** What a figure shows of words, by who said them and what they agreed to. */
export interface Quoting extends Naming {
  readonly includesWithheld: boolean;
}

/** A card as a figure has it: its people named as wanted, without words that may not be quoted. */
export function quoteCard(card: Card, { includesWithheld, nameOf, nameDocument }: Quoting): Card {
  if (!card.source) return card;
  const isWithheld = card.source.isWithheld && !includesWithheld;
  const named = { ...card.source, speaker: nameOf(card.source), document: nameDocument(card.source.document) };
  if (!isWithheld) return { ...card, source: { ...named, isWithheld } };
  return { ...card, text: '', fullText: null, isShortened: false, source: { ...named, speaker: null, isWithheld } };
}

/** A cell as a figure has it: without the quotes that may not stand there, which are counted. */
export function quoteCell(cell: Cell, { includesWithheld, nameOf, nameDocument }: Quoting): FigureCell {
  const shown = cell.evidence.filter(({ isWithheld }) => includesWithheld || !isWithheld);
  const evidence = shown.map((passage) => ({
    ...passage,
    speaker: nameOf(passage),
    document: nameDocument(passage.document),
  }));
  return { ...cell, evidence, withheld: cell.evidence.length - shown.length };
}

/** A typical quote that may not be shown. */
export const isWithheldQuote = (trait: Persona['traits'][number], { includesWithheld }: Quoting): boolean =>
  !includesWithheld && isWithheldTrait(trait);
