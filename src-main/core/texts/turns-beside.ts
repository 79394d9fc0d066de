import { prepared } from '../db/run.ts';
import type { Db } from '../db/run.ts';
import { turnColumns } from './document-stretches.ts';
import type { TurnStretch } from './document-stretches.ts';

export type NumberedTurn = TurnStretch & { readonly number: number };

export interface TurnsBeside {
  readonly above: NumberedTurn | undefined;
  readonly below: NumberedTurn | undefined;
}

/** Between which turns one of that time has its place: a turn without a time belongs to those before it. */
export function turnsBeside(db: Db, documentId: string, at: number): TurnsBeside {
  const turn = (condition: string, order: 'ASC' | 'DESC', value: number) => {
    const sql = `SELECT number, ${turnColumns} FROM turn WHERE documentId = ? AND ${condition} ORDER BY start ${order} LIMIT 1`;
    return prepared(db, sql).get(documentId, value) as NumberedTurn | undefined;
  };
  const earlier = turn('at <= ?', 'DESC', at);
  const below = turn('at IS NOT NULL AND start > ?', 'ASC', earlier?.start ?? -1);
  const above = turn('start < ?', 'DESC', below?.start ?? Number.MAX_SAFE_INTEGER);
  return { above, below };
}
