import { AppError } from '../errors.ts';

/** A part of a search as it is written; `at` is where it begins, in UTF-16 units. */
export type QueryToken =
  | { readonly kind: 'open' | 'close'; readonly at: number }
  | { readonly kind: 'words' | 'quoted'; readonly text: string; readonly at: number }
  | { readonly kind: 'operator'; readonly name: 'AND' | 'OR' | 'NOT'; readonly at: number }
  | { readonly kind: 'operator'; readonly name: 'NEAR'; readonly distance: number | null; readonly at: number };

const part = /[(（]|[)）]|"[^"]*"?|“[^”]*”?|「[^」]*」?|[^\s()（）"“「]+/gu;
const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '「': '」' };
const mostDistance = 1000;

/**
 * The parts of a search; words side by side are one part. Throws `query-invalid` for a quotation without an end or
 * without words, and for a distance that is no number up to 1000.
 */
export function readQueryTokens(query: string): readonly QueryToken[] {
  const tokens: QueryToken[] = [];
  for (const { 0: text, index: at } of query.matchAll(part)) {
    const token = readToken(text, at);
    const last = tokens.at(-1);
    if (token.kind === 'words' && last?.kind === 'words') {
      tokens[tokens.length - 1] = { ...last, text: `${last.text} ${token.text}` };
    } else tokens.push(token);
  }
  return tokens;
}

function readToken(text: string, at: number): QueryToken {
  if (text === '(' || text === '（') return { kind: 'open', at };
  if (text === ')' || text === '）') return { kind: 'close', at };
  const end = closing[text[0] ?? ''];
  if (end !== undefined) return readQuoted(text, end, at);
  if (text === 'AND' || text === 'OR' || text === 'NOT') return { kind: 'operator', name: text, at };
  if (text === 'NEAR') return { kind: 'operator', name: 'NEAR', distance: null, at };
  return text.startsWith('NEAR/') ? readNear(text, at) : { kind: 'words', text, at };
}

function readQuoted(text: string, end: string, at: number): QueryToken {
  const isClosed = text.length > 1 && text.endsWith(end);
  if (!isClosed) throw new AppError('query-invalid', { reason: 'quote-open', position: at });
  const words = text.slice(1, -1).replace(/\s+/gu, ' ').trim();
  if (words === '') throw new AppError('query-invalid', { reason: 'words-missing', position: at });
  return { kind: 'quoted', text: words, at };
}

function readNear(text: string, at: number): QueryToken {
  const distance = /^NEAR\/(\d{1,4})$/.exec(text)?.[1];
  if (distance === undefined || Number(distance) > mostDistance) {
    throw new AppError('query-invalid', { reason: 'near-distance', position: at });
  }
  return { kind: 'operator', name: 'NEAR', distance: Number(distance), at };
}
