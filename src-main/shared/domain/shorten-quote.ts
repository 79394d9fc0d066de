import { boundaryBefore } from './graphemes.ts';
import { cjk } from './index-text.ts';

/**
 * A quote of at most `maxLength` UTF-16 units, the ellipsis among them: cut behind a word, in Chinese behind a character and where
 * it can be behind a clause, with the ellipsis of its script. Null leaves it whole.
 */
export function shortenQuote(quote: string, maxLength: number | null): string {
  const text = quote.trim();
  if (maxLength === null || text.length <= maxLength) return text;
  const isChinese = cjkCharacter.test(text.slice(Math.max(0, maxLength - 12), maxLength));
  const sign = isChinese ? '……' : ' …';
  const room = Math.max(0, maxLength - sign.length);
  return text.slice(0, isChinese ? clauseEnd(text, room) : wordEnd(text, room)).replace(openEnd, '') + sign;
}

const cjkCharacter = new RegExp(`[${cjk}]`, 'u');
// What begins something, or goes on, must not stand before the ellipsis.
const openEnd = /[\s，、,;:：；—–(（“‘「『《[]+$/u;
const wordBegun = new RegExp(`[^\\s${cjk}]+$`, 'u');
/** How far back a word or a clause is looked for: half of the room, and no further than this. */
const furthest = 200;

/** No word of letters is cut; Chinese may be cut anywhere. */
function wordEnd(text: string, room: number): number {
  const from = lookFrom(room);
  const begun = text.slice(from, room + 1).search(wordBegun);
  return begun > 0 ? from + begun : boundaryBefore(text, room, true);
}

function clauseEnd(text: string, room: number): number {
  const from = lookFrom(room);
  const found = text.slice(from, room).search(/[，。！？；、][^，。！？；、]*$/u);
  return found === -1 ? wordEnd(text, room) : from + found + 1;
}

const lookFrom = (room: number): number => Math.max(Math.ceil(room / 2), room - furthest);
