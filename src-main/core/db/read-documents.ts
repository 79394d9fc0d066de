import type { DocumentSummary } from '../../shared/contract/documents.ts';
import { coveredLength } from '../../shared/domain/stretches.ts';
import { all, build } from './run.ts';
import type { Db } from './run.ts';

export function listDocuments(db: Db): DocumentSummary[] {
  const rows = all(
    db,
    build
      .selectFrom('document')
      .select(['id', 'name', 'kind', 'characters', 'words', 'folderId', 'createdAt'])
      .select((query) => [
        query
          .selectFrom('turn')
          .select((count) => count.fn.countAll<number>().as('turns'))
          .whereRef('turn.documentId', '=', 'document.id')
          .as('turns'),
        query
          .selectFrom('documentGuide')
          .select('guideId')
          .whereRef('documentGuide.documentId', '=', 'document.id')
          .as('guideId'),
      ])
      .orderBy('number'),
  );
  const speakers = Map.groupBy(
    all(db, build.selectFrom('speaker').select(['documentId', 'name']).orderBy('name')),
    (row) => row.documentId,
  );
  const tags = Map.groupBy(
    all(db, build.selectFrom('documentTag').select(['documentId', 'tag']).orderBy('tag')),
    (row) => row.documentId,
  );
  const codings = Map.groupBy(codedPlaces(db), (row) => row.documentId);
  return rows.map((row) => {
    const places = codings.get(row.id) ?? [];
    return {
      ...row,
      turns: row.turns ?? 0,
      speakers: (speakers.get(row.id) ?? []).map((speaker) => speaker.name),
      tags: (tags.get(row.id) ?? []).map(({ tag }) => tag),
      codings: places.length,
      coded: row.characters === 0 ? 0 : coveredLength(places) / row.characters,
    };
  });
}

function codedPlaces(db: Db) {
  return all(
    db,
    build
      .selectFrom('coding')
      .innerJoin('passage', 'passage.id', 'coding.passageId')
      .select(['passage.documentId', 'passage.start', 'passage.end'])
      .orderBy('passage.documentId')
      .orderBy('passage.start'),
  );
}
