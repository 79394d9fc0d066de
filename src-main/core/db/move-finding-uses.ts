import { leadElsewhere } from './lead-elsewhere.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

/** What stands on a finding on boards and in debriefs, links to it and is shown of it by reports goes to another finding. */
export function moveFindingUses(db: Db, findingId: string, intoId: string): void {
  ['card', 'cluster', 'debriefItem'].forEach((table) =>
    prepared(db, `UPDATE ${table} SET findingId = ? WHERE findingId = ?`).run(intoId, findingId),
  );
  leadElsewhere(db, 'finding', { fromId: findingId, intoId });
}
