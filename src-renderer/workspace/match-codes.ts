import type { TreeCode } from '../../src-main/shared/domain/code-tree.ts';
import type { TextRange } from '../ui/highlight.tsx';
import { foldText } from './fold-text.ts';
import { matchName } from './match-name.ts';
import type { NameMatch } from './match-name.ts';

export interface CodeMatch<Code extends TreeCode> {
  readonly code: Code;
  /** What of the code's own name was typed; nothing where the codes above it answered. */
  readonly ranges: readonly TextRange[];
}

const aboveRank = 5;

/**
 * The codes whose path holds every term of the query (divided by spaces and slashes), best first; equals keep their
 * order. Case, accents and widths don't matter, and Chinese names answer to pinyin. An empty query takes all.
 */
export function matchCodes<Code extends TreeCode>(codes: readonly Code[], query: string): readonly CodeMatch<Code>[] {
  const terms = foldText(query)
    .text.split(/[\s/]+/u)
    .filter((term) => term !== '');
  const byId = new Map<string, TreeCode>(codes.map((code) => [code.id, code]));
  const ranked = codes.flatMap((code) => {
    const found = matchPath(code, byId, terms);
    return found ? [{ code, ...found }] : [];
  });
  return ranked.sort((first, second) => first.rank - second.rank).map(({ code, ranges }) => ({ code, ranges }));
}

function matchPath(code: TreeCode, byId: ReadonlyMap<string, TreeCode>, terms: readonly string[]): NameMatch | null {
  const above = namesAbove(code, byId);
  const found = terms.map((term) => matchTerm(code.name, above, term));
  if (!found.every((match) => match !== null)) return null;
  return {
    rank: found.reduce((sum, match) => sum + match.rank, 0),
    ranges: unite(found.flatMap((match) => match.ranges)),
  };
}

function matchTerm(name: string, above: readonly string[], term: string): NameMatch | null {
  const own = matchName(name, term);
  if (own) return own;
  const ranks = above.flatMap((parent) => matchName(parent, term)?.rank ?? []);
  return ranks.length === 0 ? null : { rank: aboveRank + Math.min(...ranks), ranges: [] };
}

function namesAbove(code: TreeCode, byId: ReadonlyMap<string, TreeCode>): readonly string[] {
  const names: string[] = [];
  let parent = byId.get(code.parentId ?? '');
  while (parent && names.length < byId.size) {
    names.push(parent.name);
    parent = byId.get(parent.parentId ?? '');
  }
  return names;
}

function unite(ranges: readonly TextRange[]): readonly TextRange[] {
  const sorted = ranges.toSorted((first, second) => first.start - second.start);
  return sorted.reduce<readonly TextRange[]>((united, range) => {
    const last = united.at(-1);
    if (!last || last.end < range.start) return [...united, range];
    return [...united.slice(0, -1), { start: last.start, end: Math.max(last.end, range.end) }];
  }, []);
}
