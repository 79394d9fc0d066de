import { AppError } from '../../shared/errors.ts';
import type { CliArguments } from './cli-arguments.ts';
import { UsageError } from './usage-error.ts';

/** Words of a document, or where they stand. */
export type WantedPlace = string | readonly [number, number];

/** What `--quote` or `--range` says; null where neither is given. */
export function readPlace(args: CliArguments): WantedPlace | null {
  const [quote, range] = [args.text('quote'), args.text('range')];
  if (quote !== undefined && range !== undefined) {
    throw new UsageError('options-conflict', { first: '--quote', second: '--range' });
  }
  return quote ?? (range === undefined ? null : readRange(range));
}

/** Where the place stands in a text: refuses words that stand nowhere, or more than once. */
export const placeIn = (text: string, place: WantedPlace): readonly [number, number] =>
  typeof place === 'string' ? findQuote(text, place) : place;

function readRange(text: string): readonly [number, number] {
  const match = /^(\d+):(\d+)$/.exec(text);
  if (!match) throw new UsageError('option-value', { option: '--range' });
  return [Number(match[1]), Number(match[2])];
}

function findQuote(text: string, quote: string): readonly [number, number] {
  if (quote === '') throw new AppError('passage-empty');
  const first = text.indexOf(quote);
  const places = countPlaces(text, quote);
  if (places === 0) throw new AppError('quote-absent', { quote, places });
  if (places > 1) throw new AppError('quote-ambiguous', { quote, places });
  return [first, first + quote.length];
}

function countPlaces(text: string, quote: string): number {
  let count = 0;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) count += 1;
  return count;
}
