import type { Figure } from '../../shared/contract/figures.ts';
import type { FigureData } from '../../shared/domain/figure-data.ts';
import { AppError } from '../../shared/errors.ts';
import { prepared } from '../db/run.ts';
import type { Db } from '../db/run.ts';
import { gatherBoard } from './gather-board.ts';
import { gatherJourney } from './gather-journey.ts';

/** All that is drawn of a board or a journey. Refuses with `figure-empty` where nothing is. */
export function gatherFigure(db: Db, figure: Figure): FigureData {
  const data = gather(db, figure);
  if (isEmpty(data)) throw new AppError('figure-empty', { name: data.name });
  return data;
}

/** Every board and journey on which there is something, in their order. */
export function gatherFigures(db: Db): FigureData[] {
  const idsOf = (table: 'board' | 'journey') =>
    prepared(db, `SELECT id FROM ${table} ORDER BY position`).pluck().all() as string[];
  const figures = [
    ...idsOf('board').map((boardId) => gather(db, { kind: 'board', boardId })),
    ...idsOf('journey').map((journeyId) => gather(db, { kind: 'journey', journeyId })),
  ];
  return figures.filter((figure) => !isEmpty(figure));
}

function gather(db: Db, figure: Figure): FigureData {
  return figure.kind === 'board' ? gatherBoard(db, figure.boardId) : gatherJourney(db, figure.journeyId);
}

function isEmpty(figure: FigureData): boolean {
  if (figure.kind === 'board') return figure.places.length + figure.clusterPlaces.length === 0;
  return figure.stages.length === 0 || figure.lanes.every(({ isHidden }) => isHidden);
}
