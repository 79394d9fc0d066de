import type { CallOutput } from '../../../shared/contract/index.ts';
import { all, build } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

export function memosOfDocument(db: Db, documentId: string): CallOutput<'memos.ofDocument'> {
  return all(
    db,
    build
      .selectFrom('memo')
      .innerJoin('passage', 'passage.id', 'memo.passageId')
      .innerJoin('researcher', 'researcher.id', 'memo.researcherId')
      .select([
        'memo.id',
        'passage.id as passageId',
        'passage.start',
        'passage.end',
        'memo.text',
        'researcher.name as researcher',
      ])
      .where('passage.documentId', '=', documentId)
      .orderBy('passage.start'),
  );
}
