import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { build, first, prepared, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import type { StepDetails } from '../../db/undo.ts';
import { readCardPlaces, requireBoard, requireCluster } from '../../db/read-board.ts';

/** An empty wording by hand is none: the card shows the full words. A note may be empty. */
export function editCard(work: Work, { id, text }: CallParsed<'boards.editCard'>): Nothing {
  const card = requireCard(work, id);
  work.describe({ name: requireBoard(work.db, card.boardId).name });
  const isNote = (card.passageId ?? card.codeId ?? card.memoId ?? card.findingId) === null;
  const words = text?.trim() ? text : null;
  const change = build.updateTable('card').set({ text: isNote ? (words ?? '') : words });
  run(work.db, change.where('id', '=', id).where('text', 'is not', isNote ? (words ?? '') : words));
  return {};
}

export function updateCards(work: Work, input: CallParsed<'boards.updateCards'>): Nothing {
  const ids = [...new Set(input.ids)];
  const clusterIds = [...new Set(input.clusterIds)];
  const [boardId] = [
    ...ids.map((id) => requireCard(work, id)),
    ...clusterIds.map((id) => requireCluster(work.db, id)),
  ].map((row) => row.boardId);
  if (boardId === undefined) return {};
  work.describe({ name: requireBoard(work.db, boardId).name, ...stepOf(ids.length, clusterIds.length) });
  const { color, isLocked, layer, isGroup } = input;
  const setAll = (column: 'color' | 'isLocked', value: number | null) => {
    setColumn(work, `cardPlace.${column}`, { ids, value });
    setColumn(work, `cluster.${column}`, { ids: clusterIds, value });
  };
  if (color !== undefined) setAll('color', color);
  if (isLocked !== undefined) setAll('isLocked', isLocked ? 1 : 0);
  if (isGroup !== undefined) setColumn(work, 'cardPlace.groupId', { ids, value: isGroup ? work.newId() : null });
  if (layer !== undefined) setLayers(work, boardId, { ids, layer });
  return {};
}

function stepOf(cards: number, clusters: number): StepDetails {
  if (clusters === 0) return { count: cards };
  return { count: cards + clusters, context: cards === 0 ? 'clusters' : 'things' };
}

type SharedColumn = `${'cardPlace' | 'cluster'}.${'color' | 'isLocked'}` | 'cardPlace.groupId';

function setColumn(
  work: Work,
  tableColumn: SharedColumn,
  { ids, value }: { readonly ids: readonly string[]; readonly value: string | number | null },
): void {
  const [table, column] = tableColumn.split('.');
  const key = table === 'cluster' ? 'id' : 'cardId';
  const sql = `UPDATE ${table} SET ${column} = ?
    WHERE ${key} IN (SELECT value FROM json_each(?)) AND ${column} IS NOT ?`;
  prepared(work.db, sql).run(value, JSON.stringify(ids), value);
}

/** The cards keep their order among themselves. */
function setLayers(
  work: Work,
  boardId: string,
  { ids, layer }: { readonly ids: readonly string[]; readonly layer: 'front' | 'back' },
): void {
  const chosen = new Set(ids);
  const all = readCardPlaces(work.db, boardId);
  const moved = all.filter(({ id }) => chosen.has(id));
  const others = all.filter(({ id }) => !chosen.has(id)).map((card) => card.layer);
  const lowest = layer === 'front' ? Math.max(-1, ...others) + 1 : Math.min(0, ...others) - moved.length;
  const sql = `UPDATE cardPlace SET layer = value ->> 1 FROM json_each(?)
    WHERE cardId = value ->> 0 AND layer <> value ->> 1`;
  prepared(work.db, sql).run(JSON.stringify(moved.map(({ id }, index) => [id, lowest + index])));
}

function requireCard({ db }: Work, id: string) {
  const row = first(db, build.selectFrom('card').selectAll().where('id', '=', id));
  if (!row) throw new AppError('not-found', { kind: 'card', id });
  return row;
}
