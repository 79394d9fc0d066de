import { listTouchpoints } from '../../../db/read-personas.ts';
import type { PrintedTable } from '../../../formats/table/printed-table.ts';
import { column } from '../table-columns.ts';
import type { TableSource } from '../table-source.ts';

/** A row a touchpoint. */
export function touchpointsTable(source: TableSource): PrintedTable {
  const { db, say, paths } = source;
  return {
    key: 'touchpoints',
    name: say('names.touchpoints'),
    columns: [
      column(source, 'touchpoint'),
      column(source, 'channel'),
      column(source, 'isOnline', 'boolean'),
      column(source, 'owner'),
      column(source, 'code'),
    ],
    rows: listTouchpoints(db).map(({ name, channel, isOnline, owner, codeId }) => [
      name,
      say(`channels.${channel}`),
      isOnline,
      owner,
      paths.get(codeId ?? '') ?? null,
    ]),
  };
}
