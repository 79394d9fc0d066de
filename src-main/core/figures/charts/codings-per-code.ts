import { chartedCodes, codeRow } from './charted-codes.ts';
import type { GatherKind } from './gather-kind.ts';

/** The most used codes first; codes of equal use stay in the order of the tree. */
export const codingsPerCode: GatherKind = (db, chart, words) => {
  const { codes, more } = chartedCodes(db, chart);
  const rows = codes.map((code) => codeRow(code, [code.codings], null));
  return {
    kind: 'chart',
    name: words.say('charts.codings-per-code.name'),
    language: words.language,
    form: 'bars',
    rows: rows.toSorted((one, other) => (other.values[0] ?? 0) - (one.values[0] ?? 0)),
    series: [{ name: words.say('charts.codings-per-code.series'), color: null }],
    unit: words.say('charts.codings-per-code.unit'),
    more,
  };
};
