import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { buildCodeTree, flattenCodeTree, withCodesBelow } from '../../../src-main/shared/domain/code-tree.ts';
import type { TickRow } from '../../ui/tick-list.tsx';
import { matchCodes } from '../../workspace/match-codes.ts';

export interface FilterRowsWanted {
  readonly codes: readonly Code[];
  readonly query: string;
  readonly tickedIds: ReadonlySet<string>;
  /** Codings of a code in the document that is read. */
  readonly counts: ReadonlyMap<string, number>;
  colorOf(color: number): string;
}

/** The codebook as rows to tick; while something is looked for, what answers it without the themes above. */
export function filterRows({ codes, query, tickedIds, counts, colorOf }: FilterRowsWanted): readonly TickRow[] {
  const isAsked = query.trim() !== '';
  const found = new Set(matchCodes(codes, query).map(({ code }) => code.id));
  return flattenCodeTree(buildCodeTree(codes))
    .filter(({ code }) => !isAsked || found.has(code.id))
    .map(({ code, depth, children }): TickRow => {
      const below = [...withCodesBelow(codes, code.id)];
      const count = below.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0);
      return {
        id: code.id,
        label: code.name,
        color: children.length === 0 ? colorOf(code.color) : undefined,
        depth: isAsked ? 0 : depth,
        end: count > 0 ? String(count) : undefined,
        isPartly: !tickedIds.has(code.id) && below.some((id) => tickedIds.has(id)),
      };
    });
}

/** The codes to be shown after one was ticked or unticked with all below it; null: no code is asked for any more. */
export function toggleCode(
  codes: readonly Code[],
  ticked: readonly string[] | null,
  id: string,
): readonly string[] | null {
  const known = new Set(ticked);
  const below = withCodesBelow(codes, id);
  const next = new Set(known.has(id) ? [...known].filter((one) => !below.has(one)) : [...known, ...below]);
  // A theme is ticked while all below it are.
  const whole = codes.filter(
    (code) => next.has(code.id) && [...withCodesBelow(codes, code.id)].every((one) => next.has(one)),
  );
  return whole.length === 0 ? null : whole.map((code) => code.id);
}
