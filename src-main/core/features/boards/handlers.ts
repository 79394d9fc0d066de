import type { ProgramHandlers, ProjectCall, ProjectHandlers } from '../../handlers.ts';
import { addCards } from './add-cards.ts';
import { clusterToCode } from './cluster-to-code.ts';
import { clusterToFinding } from './cluster-to-finding.ts';
import { createClusters, updateCluster } from './clusters.ts';
import { codeToCluster } from './code-to-cluster.ts';
import { createBoard, deleteBoard, renameBoard } from './commands.ts';
import { copyBoard, copyCards } from './copy.ts';
import { editCard, updateCards } from './edit-cards.ts';
import { arrangeCards } from './grouping/arrange-cards.ts';
import { suggestGroups } from './grouping/suggest-groups.ts';
import { hideScale } from './hide-scale.ts';
import { placeOnBoard } from './place.ts';
import { listBoards, readPlaces } from './queries.ts';
import { readBoardContents } from '../../db/read-board-contents.ts';
import { removeFromBoard } from './remove.ts';
import { deleteVote, startVote, updateVote } from './vote-rounds.ts';
import { readVotes } from '../../db/read-votes.ts';
import { unvote, vote } from './votes.ts';

type Calls = Extract<ProjectCall, `boards.${string}`>;

export const boardsFeature: ProjectHandlers<Calls> = {
  'boards.list': ({ db }) => listBoards(db),
  'boards.contents': ({ db }, { boardId }) => readBoardContents(db, boardId),
  'boards.places': ({ db }, { boardId }) => readPlaces(db, boardId),
  'boards.create': createBoard,
  'boards.rename': renameBoard,
  'boards.delete': deleteBoard,
  'boards.copy': copyBoard,
  'boards.addCards': addCards,
  'boards.place': placeOnBoard,
  'boards.hideScale': hideScale,
  'boards.editCard': editCard,
  'boards.updateCards': updateCards,
  'boards.remove': removeFromBoard,
  'boards.copyCards': copyCards,
  'boards.createClusters': createClusters,
  'boards.updateCluster': updateCluster,
  'boards.clusterToCode': clusterToCode,
  'boards.codeToCluster': codeToCluster,
  'boards.clusterToFinding': clusterToFinding,
  'boards.votes': ({ db }, { boardId }) => readVotes(db, boardId),
  'boards.startVote': startVote,
  'boards.vote': vote,
  'boards.unvote': unvote,
  'boards.updateVote': updateVote,
  'boards.deleteVote': deleteVote,
};

export const boardsProgram: ProgramHandlers<'boards.suggestGroups' | 'boards.arrangeByCodes'> = {
  'boards.suggestGroups': suggestGroups,
  'boards.arrangeByCodes': arrangeCards,
};
