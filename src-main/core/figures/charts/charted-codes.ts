import type { Chart } from '../../../shared/contract/figures.ts';
import { codeColor } from '../../../shared/domain/code-colors.ts';
import { withCodesBelow } from '../../../shared/domain/code-tree.ts';
import type { ChartRow } from '../../../shared/domain/figure-data.ts';
import { readCodes } from '../../db/read-codes.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { usualRows } from './gather-kind.ts';

export interface ChartedCode {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly codings: number;
  /** How many passages are of it, each once however often it was coded. */
  readonly passages: number;
}

export interface ChartedCodes {
  /** In the order of the tree. */
  readonly codes: readonly ChartedCode[];
  /** Used codes that found no room. */
  readonly more: number;
}

const passagesOfCodes = 'SELECT codeId, count(DISTINCT passageId) FROM coding GROUP BY codeId';

/** The codes of a chart that are used, the most used where there are too many, in the order of the tree. */
export function chartedCodes(db: Db, { codeIds = [], rows = usualRows }: Chart): ChartedCodes {
  const codes = readCodes(db);
  const wanted = new Set(codeIds.flatMap((id) => [...withCodesBelow(codes, id)]));
  const passages = new Map(prepared(db, passagesOfCodes).raw().all() as (readonly [string, number])[]);
  const used = codes
    .filter(({ id, codings }) => codings > 0 && (wanted.size === 0 || wanted.has(id)))
    .map(({ id, name, color, codings }) => ({
      id,
      name,
      color: codeColor(color, 'light').solid,
      codings,
      passages: passages.get(id) ?? 0,
    }));
  const most = used.toSorted((one, other) => other.passages - one.passages).slice(0, rows);
  const shown = new Set(most.map(({ id }) => id));
  return { codes: used.filter(({ id }) => shown.has(id)), more: used.length - shown.size };
}

/** A row of a code. */
export const codeRow = ({ name, color }: ChartedCode, values: ChartRow['values'], n: number | null): ChartRow => ({
  name,
  color,
  depth: 0,
  values,
  n,
});
