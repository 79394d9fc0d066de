import type { Card } from '../contract/boards.ts';
import type { FigureWords } from './figure-words.ts';

/** Of a card in a figure: its words may not be quoted, and were left out. */
export const isWithheldCard = ({ source }: Card): boolean => source?.isWithheld === true;

/** What a card in a figure says; of one whose words may not be quoted, that it is so. */
export const cardWords = (card: Card, say: FigureWords): string =>
  isWithheldCard(card) ? say.withheldWords : card.text;
