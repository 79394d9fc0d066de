import { AppError } from '../../shared/errors.ts';
import { all, build, first } from './run.ts';
import type { Db } from './run.ts';

type JourneyTable = 'journey' | 'stage' | 'lane' | 'cell';

export function requireJourneyRow(db: Db, table: 'journey', id: string): { readonly id: string; readonly name: string };
export function requireJourneyRow(
  db: Db,
  table: 'stage' | 'lane',
  id: string,
): { readonly id: string; readonly name: string; readonly journeyId: string };
export function requireJourneyRow(db: Db, table: Exclude<JourneyTable, 'cell'>, id: string): unknown {
  const row = first(db, build.selectFrom(table).selectAll().where('id', '=', id));
  if (!row) throw new AppError('not-found', { kind: table, id });
  return row;
}

/** Stages in their order, sub-steps behind their stage. */
export function stagesOf(db: Db, journeyId: string) {
  const columns = ['id', 'parentId', 'name', 'codeId', 'people'] as const;
  const rows = all(
    db,
    build.selectFrom('stage').select(columns).where('journeyId', '=', journeyId).orderBy('position').orderBy('id'),
  );
  return rows
    .filter(({ parentId }) => parentId === null)
    .flatMap((stage) => [stage, ...rows.filter(({ parentId }) => parentId === stage.id)]);
}

export function lanesOf(db: Db, journeyId: string) {
  const columns = ['id', 'kind', 'name', 'codeId', 'color', 'isHidden'] as const;
  const query = build.selectFrom('lane').select(columns).where('journeyId', '=', journeyId);
  const rows = all(db, query.orderBy('position').orderBy('id'));
  return rows.map((row) => ({ ...row, isHidden: row.isHidden === 1 }));
}

export function personaIdsOf(db: Db, journeyId: string): string[] {
  const query = build.selectFrom('journeyPersona').select('personaId').where('journeyId', '=', journeyId);
  return all(db, query.orderBy('position')).map(({ personaId }) => personaId);
}
