import { AppError } from '../../shared/errors.ts';
import { prepared } from '../db/run.ts';
import type { Db } from '../db/run.ts';

export function readText(db: Db, documentId: string): string {
  const text = prepared(db, 'SELECT text FROM document WHERE id = ?').pluck().get(documentId) as string | undefined;
  if (text === undefined) throw new AppError('not-found', { kind: 'document', id: documentId });
  return text;
}
