import { requireFindingTitle } from '../../db/findings.ts';
import type { Work } from '../../open-project.ts';

/** Says which findings a step is about; all of them must be there. */
export function describeFindings(work: Work, ids: readonly string[]): void {
  const [name = ''] = ids.map((id) => requireFindingTitle(work.db, id));
  work.describe({ name, count: ids.length });
}
