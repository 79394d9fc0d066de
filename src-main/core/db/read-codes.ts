import type { Code } from '../../shared/contract/codes.ts';
import { buildCodeTree, flattenCodeTree } from '../../shared/domain/code-tree.ts';
import { all, build } from './run.ts';
import type { Db } from './run.ts';

export function readCodes(db: Db): Code[] {
  const counts = new Map(
    all(
      db,
      build
        .selectFrom('coding')
        .select((query) => ['codeId', query.fn.countAll<number>().as('count')])
        .groupBy('codeId'),
    ).map((row) => [row.codeId, row.count]),
  );
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
