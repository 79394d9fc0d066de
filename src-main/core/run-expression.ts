import { createContext, Script } from 'node:vm';
import type { Match } from '../shared/domain/find-matches.ts';
import { AppError } from '../shared/errors.ts';

/** How long, in ms, one expression may look through all its texts. */
const patience = 2_000;
const flags = 'gimu';

// In a context of its own, which V8 can stop in the middle of a match.
const finder = new Script(`
  (() => {
    const places = [];
    for (const match of text.matchAll(expression)) {
      if (match[0] !== '') places.push(match.index, match.index + match[0].length);
    }
    return places;
  })()
`);

export interface Expression {
  /** The places in a text, in order, in UTF-16 units; empty ones are left out. */
  find(text: string): Match[];
}

/**
 * A researcher's regular expression, in any case, `^` and `$` at lines. Refuses one that can't be read with
 * `expression-invalid`, and one that takes too long for all its texts together with `expression-slow`.
 */
export function createExpression(source: string): Expression {
  return boundExpression(readExpression(source), source);
}

/** Finds the places of a pattern (global); refuses with `expression-slow` as above. */
export function boundExpression(expression: RegExp, source: string): Expression {
  const context = createContext({ expression, text: '' });
  let left = patience;
  return {
    find: (text) => {
      const began = performance.now();
      context['text'] = text;
      try {
        const places = finder.runInContext(context, { timeout: Math.max(1, Math.ceil(left)) }) as number[];
        left -= performance.now() - began;
        return toMatches(places);
      } catch (error) {
        if ((error as { readonly code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
        throw new AppError('expression-slow', { expression: source });
      } finally {
        context['text'] = '';
      }
    },
  };
}

function readExpression(source: string): RegExp {
  if (source.trim() === '') throw new AppError('query-empty');
  try {
    return new RegExp(source, flags);
  } catch (error) {
    throw new AppError('expression-invalid', { expression: source, reason: reasonOf(error) });
  }
}

// V8 says `Invalid regular expression: /(/gimu: Unterminated group`.
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split(`/${flags}: `).at(-1) ?? message;
}

function toMatches(places: readonly number[]): Match[] {
  return Array.from({ length: places.length / 2 }, (_, index) => ({
    start: places[index * 2]!,
    end: places[index * 2 + 1]!,
  }));
}
