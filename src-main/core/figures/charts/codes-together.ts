import { prepared } from '../../db/run.ts';
import { chartedCodes, codeRow } from './charted-codes.ts';
import type { GatherKind } from './gather-kind.ts';

// Their names stand above the columns, too.
const mostTogether = 8;

type Stretch = readonly [codeId: string, passageId: string, documentId: string, start: number, end: number];

const stretchesSql = `SELECT DISTINCT codeId, passageId, documentId, start, end
  FROM coding CROSS JOIN passage ON passage.id = passageId
  WHERE end > start AND codeId IN (SELECT value FROM json_each(?)) ORDER BY documentId, start`;

/** Of the passages of a row's code, how many share words with one of the column's; a passage counts once. */
export const codesTogether: GatherKind = (db, chart, words) => {
  const { codes, more } = chartedCodes(db, { ...chart, rows: Math.min(chart.rows ?? mostTogether, mostTogether) });
  const stretches = prepared(db, stretchesSql)
    .raw()
    .all(JSON.stringify(codes.map(({ id }) => id))) as Stretch[];
  const shared = sharedPassages(stretches);
  const isAny = [...shared.values()].some(({ size }) => size > 0);
  return {
    kind: 'chart',
    name: words.say('charts.codes-together.name'),
    language: words.language,
    form: 'matrix',
    rows: isAny
      ? codes.map((row) => {
          const values = codes.map(({ id }) => (id === row.id ? null : (shared.get(`${row.id} ${id}`)?.size ?? 0)));
          return codeRow(
            { ...row, name: words.say('charts.withTotal', { name: row.name, n: row.passages }) },
            values,
            null,
          );
        })
      : [],
    series: codes.map(({ name }) => ({ name, color: null })),
    unit: words.say('charts.codes-together.unit'),
    more,
  };
};

/** By pair of codes, the passages of the first that share words with one of the second. */
function sharedPassages(stretches: readonly Stretch[]): ReadonlyMap<string, ReadonlySet<string>> {
  const shared = new Map<string, Set<string>>();
  const add = ([code, passageId]: Stretch, [other]: Stretch) => {
    const key = `${code} ${other}`;
    const known = shared.get(key);
    if (known) known.add(passageId);
    else shared.set(key, new Set([passageId]));
  };
  let open: Stretch[] = [];
  for (const stretch of stretches) {
    const [code, , documentId, start] = stretch;
    open = open.filter(([, , document, , end]) => document === documentId && end > start);
    for (const one of open.filter(([own]) => own !== code)) {
      add(one, stretch);
      add(stretch, one);
    }
    open.push(stretch);
  }
  return shared;
}
