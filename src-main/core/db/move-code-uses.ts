import { leadElsewhere } from './lead-elsewhere.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

/** What stands on a code on boards, in journeys, guides and reports, links to it or is filled from it, goes to another code. */
export function moveCodeUses(db: Db, codeId: string, intoId: string): void {
  const tables = ['card', 'cluster', 'stage', 'lane', 'touchpoint', 'guideQuestion'];
  tables.forEach((table) => prepared(db, `UPDATE ${table} SET codeId = ? WHERE codeId = ?`).run(intoId, codeId));
  leadElsewhere(db, 'code', { fromId: codeId, intoId });
}
