import type { Generated } from 'kysely';

export interface BoardSchema {
  board: { id: string; name: string; position: number; createdAt: number };
  cluster: {
    id: string;
    boardId: string;
    parentId: string | null;
    name: string;
    question: string;
    color: number | null;
    codeId: string | null;
    findingId: string | null;
    isLocked: 0 | 1;
    createdAt: number;
  };
  clusterPlace: { clusterId: string; x: number; y: number; width: number; height: number };
  card: {
    id: string;
    boardId: string;
    passageId: Generated<string | null>;
    codeId: Generated<string | null>;
    memoId: Generated<string | null>;
    findingId: Generated<string | null>;
    text: string | null;
    createdAt: number;
  };
  cardPlace: {
    cardId: string;
    clusterId: string | null;
    groupId: string | null;
    x: number;
    y: number;
    width: number;
    height: number;
    layer: number;
    color: number | null;
    isLocked: 0 | 1;
  };
  voteRound: {
    id: string;
    boardId: string;
    name: string;
    dotsEach: number;
    isAnonymous: 0 | 1;
    allowsSeveral: 0 | 1;
    area: string | null;
    isOpen: 0 | 1;
    createdAt: number;
  };
  boardScale: { boardId: string; scale: string };
  vote: { id: string; voteRoundId: string; cardId: string; voter: string; createdAt: number };
}
