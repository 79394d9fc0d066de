import { prepared } from '../../db/run.ts';
import { chartedCodes, codeRow } from './charted-codes.ts';
import { usualRows } from './gather-kind.ts';
import type { GatherKind } from './gather-kind.ts';

type Count = readonly [codeId: string, negative: number, positive: number, rated: number];

// A passage is one voice: what several researchers say of it is averaged first.
const countsSql = `WITH voice (codeId, valence) AS
    (SELECT codeId, avg(valence) FROM coding WHERE valence IS NOT NULL GROUP BY codeId, passageId)
  SELECT codeId, sum(valence < 0), sum(valence > 0), count(*) FROM voice GROUP BY codeId`;

/** Rated passages of each code, negative ones to the left, out of all that are rated. */
export const valenceByCode: GatherKind = (db, chart, words) => {
  const counts = new Map((prepared(db, countsSql).raw().all() as Count[]).map((count) => [count[0], count]));
  const ratedOf = (id: string) => counts.get(id)?.[3] ?? 0;
  const rated = chartedCodes(db, { ...chart, rows: Infinity }).codes.filter(({ id }) => counts.has(id));
  const most = rated.toSorted((one, other) => ratedOf(other.id) - ratedOf(one.id)).slice(0, chart.rows ?? usualRows);
  const shown = rated.filter((code) => most.includes(code));
  const series = (['negative', 'positive'] as const).map((name, index) => ({
    name: words.say(`charts.valence-by-code.${name}`),
    color: colors[index]!,
  }));
  return {
    kind: 'chart',
    name: words.say('charts.valence-by-code.name'),
    language: words.language,
    form: 'bars',
    rows: shown.map((code) => {
      const [, negative, positive, n] = counts.get(code.id)!;
      return codeRow(code, [negative === 0 ? 0 : -negative, positive], n);
    }),
    series,
    unit: words.say('charts.valence-by-code.unit'),
    more: rated.length - shown.length,
  };
};

// Told apart also by those who see no red or no green.
const colors = ['#c2570c', '#2563a8'] as const;
