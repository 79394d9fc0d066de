import type { Code } from '../../shared/contract/codes.ts';
import { buildCodeTree, flattenCodeTree } from '../../shared/domain/code-tree.ts';
import { passageSpeaker, withoutInterviewers } from './passage-speaker.ts';
import { all, build, prepared } from './run.ts';
import type { Db } from './run.ts';

/** In the order of the tree, each with its own codings; those of interviewers' talk are counted unless they are left out. */
export function readCodes(db: Db, leavesOutInterviewers = false): Code[] {
  const counts = countByCode(db, leavesOutInterviewers);
  const columns = ['id', 'parentId', 'name', 'color', 'definition', 'whenToUse', 'whenNotToUse', 'pin'] as const;
  // A coding that was given another code since is no example any more.
  const examples = build
    .selectFrom('code')
    .leftJoin('coding', (join) =>
      join.onRef('coding.id', '=', 'code.exampleCodingId').onRef('coding.codeId', '=', 'code.id'),
    );
  const selected = columns.map((column) => `code.${column}` as const);
  const rows = all(db, examples.select([...selected, 'coding.id as exampleCodingId']).orderBy('code.position'));
  const codes = rows.map((row) => ({ ...row, codings: counts.get(row.id) ?? 0 }));
  return flattenCodeTree(buildCodeTree(codes)).map((node) => node.code);
}

function countByCode(db: Db, leavesOutInterviewers: boolean): ReadonlyMap<string, number> {
  const ofOthers = `JOIN passage ON passage.id = coding.passageId ${passageSpeaker} WHERE ${withoutInterviewers}`;
  const sql = `SELECT codeId, count(*) FROM coding ${leavesOutInterviewers ? ofOthers : ''} GROUP BY codeId`;
  return new Map(prepared(db, sql).raw().all() as [string, number][]);
}
