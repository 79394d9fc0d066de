import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/errors.ts';
import { prepared } from '../../db/run.ts';
import type { Work } from '../../session.ts';

const names = `
  SELECT 'document' AS kind, id, name FROM document
  UNION ALL SELECT 'folder', id, name FROM folder
  UNION ALL SELECT 'tag', NULL, tag FROM (SELECT min(tag) AS tag FROM documentTag GROUP BY tag)
  UNION ALL SELECT 'code', id, name FROM code
  UNION ALL SELECT 'codeSet', id, name FROM codeSet
  UNION ALL SELECT 'participant', id, name FROM participant
  UNION ALL SELECT 'attribute', id, name FROM attribute
  UNION ALL SELECT 'query', id, name FROM savedQuery
  UNION ALL SELECT 'finding', id, title FROM finding`;

/** Case, accents and widths don't matter. */
export function findNames({ db }: Work, { query }: CallParsed<'search.names'>): CallOutput<'search.names'> {
  const words = fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) throw new AppError('query-empty');
  const all = prepared(db, names).all() as CallOutput<'search.names'>;
  return all.filter(({ name }) => words.every((word) => fold(name).includes(word)));
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
