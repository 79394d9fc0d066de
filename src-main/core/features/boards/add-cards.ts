import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { boxAround } from '../../../shared/domain/box-around.ts';
import type { Point } from '../../../shared/domain/boxes.ts';
import { growClusters } from '../../../shared/domain/grow-clusters.ts';
import { clusterSurround, gridColumns, gridPlaces, usualCard, usualGap } from '../../../shared/domain/tidy-grid.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Work } from '../../open-project.ts';
import { readBoard, requireBoard } from '../../db/read-board.ts';
import type { BoardState } from '../../db/read-board.ts';
import { readCardSources } from './card-sources.ts';
import { insertBoard } from './commands.ts';
import { insertCards } from './insert-cards.ts';
import { writePlaces } from './write-places.ts';

export function addCards(work: Work, input: CallParsed<'boards.addCards'>): CallOutput<'boards.addCards'> {
  const { sources, clusterId, newBoard } = input;
  const boardId = newBoard === undefined ? (input.boardId ?? '') : insertBoard(work, newBoard);
  const { name } = requireBoard(work.db, boardId);
  const board = readBoard(work.db, boardId);
  if (clusterId !== undefined && !board.clusters.some(({ id }) => id === clusterId)) {
    throw new AppError('not-found', { kind: 'cluster', id: clusterId });
  }
  const cards = readCardSources(work, sources, input.skipsKnown ? boardId : null);
  work.describe({ name, count: cards.length, ...(newBoard !== undefined && { context: 'newBoard' }) });
  const places = placesFor(board, cards.length, input);
  const ids = insertCards(
    work,
    boardId,
    cards.map((card, index) => ({ ...card, place: { ...places[index]!, clusterId: clusterId ?? null } })),
  );
  if (clusterId !== undefined) {
    const held = places.map((box) => ({ clusterId, box }));
    writePlaces(work.db, board, { ...board, clusters: growClusters(board.clusters, held) });
  }
  return { boardId, ids, skipped: sources.length - cards.length };
}

interface Where {
  readonly at?: Point | undefined;
  readonly clusterId?: string | undefined;
}

function placesFor(board: BoardState, count: number, { at, clusterId }: Where) {
  const grid = { count, cardSize: usualCard, gap: usualGap };
  const cluster = board.clusters.find(({ id }) => id === clusterId);
  if (at || !cluster) return gridPlaces({ ...grid, columns: gridColumns(count), at: at ?? besideAll(board) });
  const { padding, heading } = clusterSurround;
  const content = boxAround([
    ...board.cards.filter((card) => card.clusterId === clusterId),
    ...board.clusters.filter(({ parentId }) => parentId === clusterId),
  ]);
  const columns = Math.max(1, Math.floor((cluster.width - 2 * padding + usualGap) / (usualCard.width + usualGap)));
  const below = content ? content.y + content.height + usualGap : cluster.y + heading + padding;
  return gridPlaces({ ...grid, columns, at: { x: cluster.x + padding, y: below } });
}

/** Where there is room: right of all that stands on the board. */
export function besideAll({ cards, clusters }: BoardState): Point {
  const all = boxAround([...cards, ...clusters]);
  return all ? { x: all.x + all.width + 4 * usualGap, y: all.y } : { x: 0, y: 0 };
}
