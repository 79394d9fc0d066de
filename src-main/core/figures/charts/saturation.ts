import { readSaturation } from '../../db/read-saturation.ts';
import type { GatherKind } from './gather-kind.ts';
import { usualRows } from './gather-kind.ts';

/** New codes in each session that was held, and how many there are by then; the first sessions where there are too many. */
export const saturation: GatherKind = (db, { rows = usualRows }, words) => {
  const sessions = readSaturation(db);
  const isAny = sessions.some(({ codes }) => codes > 0);
  const shown = isAny ? sessions.slice(0, rows) : [];
  return {
    kind: 'chart',
    name: words.say('charts.saturation.name'),
    language: words.language,
    form: 'columns',
    rows: shown.map(({ name, newCodes, total, codes }) => ({
      name,
      color: null,
      depth: 0,
      values: [newCodes.length, total],
      n: codes,
    })),
    series: ['new', 'total'].map((series) => ({ name: words.say(`charts.saturation.${series}`), color: null })),
    unit: words.say('charts.saturation.unit', { n: sessions.length }),
    more: isAny ? sessions.length - shown.length : 0,
  };
};
