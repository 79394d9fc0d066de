import { leadElsewhere } from './lead-elsewhere.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

/** What stands on a finding on boards, what links to it and what reports show of it goes to another finding. */
export function moveFindingUses(db: Db, findingId: string, intoId: string): void {
  ['card', 'cluster'].forEach((table) =>
    prepared(db, `UPDATE ${table} SET findingId = ? WHERE findingId = ?`).run(intoId, findingId),
  );
  leadElsewhere(db, 'finding', { fromId: findingId, intoId });
}
