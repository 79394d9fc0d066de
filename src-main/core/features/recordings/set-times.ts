import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { documentName } from '../../db/documents.ts';
import { prepared } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { recordWhole } from '../../texts/record-edit.ts';

export function setTurnTimes(work: Work, { documentId, times }: CallParsed<'turns.setTimes'>): Nothing {
  const name = documentName(work.db, documentId);
  work.describe({ name, count: times.length });
  const sql = 'UPDATE turn SET at = ? WHERE documentId = ? AND start = ?';
  recordWhole(work, { documentId, kind: 'turns' }, () => {
    times.forEach(({ start, at }) => {
      const { changes } = prepared(work.db, sql).run(at, documentId, start);
      if (changes === 0) throw new AppError('not-found', { kind: 'turn', id: String(start) });
    });
    return { inverse: [] };
  });
  return {};
}
