import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { nestClusters } from '../../../shared/domain/nest-clusters.ts';
import type { NestPlaces } from '../../../shared/domain/nest-clusters.ts';
import { codesBelow, requireCode } from '../../db/codes.ts';
import type { CodeRow } from '../../db/codes.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { besideAll } from './add-cards.ts';
import { readBoard, requireBoard } from '../../db/read-board.ts';
import { insertCards } from './insert-cards.ts';
import { insertCluster } from './insert-cluster.ts';

export function codeToCluster(
  work: Work,
  { boardId, codeId, at }: CallParsed<'boards.codeToCluster'>,
): CallOutput<'boards.codeToCluster'> {
  const { name } = requireBoard(work.db, boardId);
  const node = readCode(work.db, requireCode(work.db, codeId));
  const places = nestClusters(toNest(node), at ?? besideAll(readBoard(work.db, boardId)));
  const made = insertNode(work, boardId, { node, places, parentId: null });
  work.describe({ name, code: node.code.name, count: made.cards });
  return made;
}

interface CodeNode {
  readonly code: CodeRow;
  readonly passageIds: readonly string[];
  readonly below: readonly CodeNode[];
}

function readCode(db: Db, code: CodeRow): CodeNode {
  const sql = `SELECT DISTINCT passage.id FROM coding JOIN passage ON passage.id = coding.passageId
      JOIN document ON document.id = passage.documentId
    WHERE coding.codeId = ? ORDER BY document.number, passage.start, passage.end`;
  const passageIds = prepared(db, sql).pluck().all(code.id) as string[];
  return { code, passageIds, below: codesBelow(db, code.id).map((below) => readCode(db, below)) };
}

const toNest = ({ passageIds, below }: CodeNode): Parameters<typeof nestClusters>[0] => ({
  cards: passageIds.length,
  below: below.map(toNest),
});

interface Insertion {
  readonly node: CodeNode;
  readonly places: NestPlaces;
  readonly parentId: string | null;
}

function insertNode(
  work: Work,
  boardId: string,
  { node, places, parentId }: Insertion,
): CallOutput<'boards.codeToCluster'> {
  const { id: codeId, name, color } = node.code;
  const clusterId = insertCluster(work, boardId, { name, color, codeId, parentId, box: places.box });
  const cards = node.passageIds.map((passageId, index) => ({
    passageId,
    place: { ...places.cards[index]!, clusterId },
  }));
  insertCards(work, boardId, cards);
  const below = node.below.map((inner, index) =>
    insertNode(work, boardId, { node: inner, places: places.below[index]!, parentId: clusterId }),
  );
  return { clusterId, cards: below.reduce((sum, { cards: more }) => sum + more, cards.length) };
}
