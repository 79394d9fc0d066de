import { usualQuoteRules } from '../../../shared/contract/quotes.ts';
import { codeColor } from '../../../shared/domain/code-colors.ts';
import type { RainbowRow } from '../../../shared/contract/debriefs.ts';
import { createNaming } from '../../db/name-people.ts';
import { readRainbow } from '../../db/read-rainbow.ts';
import type { GatherKind } from './gather-kind.ts';
import { mostColumns, usualRows } from './gather-kind.ts';

/** Turns of each person by what they are about, in the notes of all sessions; who did not agree to being quoted is left out. */
export const rainbow: GatherKind = (db, { codeIds, rows: most = usualRows }, words) => {
  const sheet = readRainbow(db, codeIds ? { codeIds } : {});
  const { nameOf } = createNaming(db, usualQuoteRules.naming);
  const people = sheet.people.filter(({ isWithheld }) => !isWithheld);
  const isMany = people.length > mostColumns;
  const columns = isMany
    ? [...people.slice(0, mostColumns - 1).map((person) => [person]), people.slice(mostColumns - 1)]
    : people.map((person) => [person]);
  const columnOf = new Map(columns.flatMap((own, column) => own.map(({ id }) => [id, column] as const)));
  const valuesOf = ({ cells }: RainbowRow) => {
    const values = columns.map(() => 0);
    for (const { participantId, turns } of cells) {
      const column = columnOf.get(participantId);
      if (column !== undefined) values[column]! += turns;
    }
    return values;
  };
  const rows = sheet.rows
    .filter(({ kind }) => kind === 'code')
    .map((row) => ({ row, values: valuesOf(row) }))
    .filter(({ values }) => values.some((value) => value > 0));
  return {
    kind: 'chart',
    name: words.say('charts.rainbow.name'),
    language: words.language,
    form: 'matrix',
    rows: rows.slice(0, most).map(({ row, values }) => ({
      name: row.name,
      color: codeColor(row.color ?? 0, 'light').solid,
      depth: 0,
      values,
      n: null,
    })),
    series: columns.map((own, index) => {
      const [first] = own;
      const isRest = isMany && index === mostColumns - 1;
      const name = isRest ? words.say('charts.others') : nameOf({ participantId: first!.id, speaker: first!.name });
      return { name: name ?? '', color: null };
    }),
    unit: words.say('charts.rainbow.unit'),
    more: Math.max(0, rows.length - most),
  };
};
