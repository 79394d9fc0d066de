import type { Figure } from '../../shared/contract/figures.ts';
import { usualQuoteRules } from '../../shared/contract/quotes.ts';
import type { BoardFigure, FigureData, JourneyFigure } from '../../shared/domain/figure-data.ts';
import { AppError } from '../../shared/errors.ts';
import { createNaming } from '../db/name-people.ts';
import { prepared } from '../db/run.ts';
import type { Db } from '../db/run.ts';
import { gatherBoard } from './gather-board.ts';
import { gatherJourney } from './gather-journey.ts';
import type { FigureRules } from './withhold-quotes.ts';

/** Charts are gathered with words: see `gatherChart`. */
type DrawnFigure = Exclude<Figure, { kind: 'chart' }>;

/**
 * All that is drawn of a board or a journey, people named and quoted as the rules say. Refuses with `figure-empty` where nothing
 * is.
 */
export function gatherFigure(db: Db, figure: DrawnFigure, rules: FigureRules = usualQuoteRules): FigureData {
  const data = gather(db, figure, rules);
  if (isEmpty(data)) throw new AppError('figure-empty', { name: data.name });
  return data;
}

/** Boards or journeys on which there is something, in their order; no ids mean all. */
export function gatherFigures(
  db: Db,
  { kind, ids }: { readonly kind: 'board' | 'journey'; readonly ids: readonly string[] },
  rules: FigureRules = usualQuoteRules,
): readonly { readonly id: string; readonly figure: BoardFigure | JourneyFigure }[] {
  const known = prepared(db, `SELECT id FROM ${kind} ORDER BY position`).pluck().all() as string[];
  const quoting = { includesWithheld: rules.includesWithheld, ...createNaming(db, rules.naming) };
  return known
    .filter((id) => ids.length === 0 || ids.includes(id))
    .map((id) => ({ id, figure: kind === 'board' ? gatherBoard(db, id, quoting) : gatherJourney(db, id, quoting) }))
    .filter(({ figure }) => !isEmpty(figure));
}

function gather(db: Db, figure: DrawnFigure, { naming, includesWithheld }: FigureRules): FigureData {
  const quoting = { includesWithheld, ...createNaming(db, naming) };
  return figure.kind === 'board'
    ? gatherBoard(db, figure.boardId, quoting)
    : gatherJourney(db, figure.journeyId, quoting);
}

function isEmpty(figure: FigureData): boolean {
  if (figure.kind === 'chart') return figure.rows.length === 0;
  if (figure.kind === 'board') return figure.places.length + figure.clusterPlaces.length === 0;
  return figure.stages.length === 0 || figure.lanes.every(({ isHidden }) => isHidden);
}
