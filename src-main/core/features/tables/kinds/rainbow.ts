import type { RainbowRow } from '../../../../shared/contract/debriefs.ts';
import { readRainbow } from '../../../db/read-rainbow.ts';
import type { Cell, PrintedTable } from '../../../formats/table/printed-table.ts';
import { column } from '../table-columns.ts';
import { participantName } from '../table-source.ts';
import type { TableSource } from '../table-source.ts';

/** A row an observation in the notes of all sessions, a column a person with the number of their turns. */
export function rainbowTable(source: TableSource): PrintedTable {
  const { db, say, codeIds, documentIds } = source;
  const { people, rows } = readRainbow(db, {
    ...(codeIds && { codeIds: [...codeIds] }),
    ...(documentIds && { documentIds: [...documentIds] }),
  });
  return {
    key: 'rainbow',
    name: say('names.rainbow'),
    columns: [
      column(source, 'observation'),
      column(source, 'peopleSaid', 'number'),
      column(source, 'peopleAgree', 'number'),
      column(source, 'turns', 'number'),
      ...people.map(({ id }, index) => {
        const head = participantName(source, id) ?? String(index + 1);
        return { key: head, head, type: 'number' as const, group: 'turnsOf' };
      }),
    ],
    rows: rows.map((row): readonly Cell[] => [
      observationOf(row, source),
      row.people,
      row.agreeing,
      row.turns,
      ...people.map(({ id }) => row.cells.find(({ participantId }) => participantId === id)?.turns ?? 0),
    ]),
  };
}

function observationOf({ kind, path, severity }: RainbowRow, { say }: TableSource): string {
  if (kind === 'code') return path;
  return kind === 'problem' ? `${say('marks.problem')} ${severity}` : say('marks.key-moment');
}
