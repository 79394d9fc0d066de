import { prepared } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';

/** As many steps as outlive a restart of the program. */
const remembered = 500;

/** Whether what came under this key was done before; what is done now is remembered with its step. */
export function isRepeated({ db, describe }: Work, once: string | undefined): boolean {
  if (once === undefined) return false;
  describe({ once });
  const sql = `SELECT 1 FROM undoStep WHERE id > (SELECT max(id) FROM undoStep) - ? AND details ->> 'once' = ?`;
  return prepared(db, sql).get(remembered, once) !== undefined;
}
