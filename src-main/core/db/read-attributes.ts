import type { Attribute } from '../../shared/contract/participants.ts';
import { AppError } from '../../shared/errors.ts';
import { build, first } from './run.ts';
import type { Db } from './run.ts';

export function requireAttribute(db: Db, id: string): Attribute {
  const row = first(db, build.selectFrom('attribute').selectAll().where('id', '=', id));
  if (!row) throw new AppError('not-found', { kind: 'attribute', id });
  return { id, subject: row.subject, name: row.name, type: row.type, options: JSON.parse(row.options) as string[] };
}
