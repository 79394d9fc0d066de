import type { BoardFigure } from '../../shared/domain/figure-data.ts';
import { readBoardContents } from '../db/read-board-contents.ts';
import { readCardPlaces, readClusterPlaces } from '../db/read-board.ts';
import { readProject } from '../db/read-project.ts';
import type { Db } from '../db/run.ts';

/** All that is drawn of a board. */
export function gatherBoard(db: Db, boardId: string): BoardFigure {
  return {
    kind: 'board',
    language: readProject(db, db.sqlite.name).language,
    ...readBoardContents(db, boardId),
    places: readCardPlaces(db, boardId),
    clusterPlaces: readClusterPlaces(db, boardId),
  };
}
