import type { Work } from '../open-project.ts';
import { newIds } from './new-ids.ts';
import { researcherId } from './researchers.ts';
import { prepared } from './run.ts';

export interface PassagesToCode {
  readonly codeId: string;
  readonly passageIds: readonly string[];
  readonly researcher?: string | undefined;
}

/** Gives each passage the code, but those that have it by the same researcher. Says how many it gave. */
export function codePassages(work: Work, { codeId, passageIds, researcher }: PassagesToCode): number {
  const by = researcherId(work, researcher);
  const known = `SELECT value FROM json_each(?)
    WHERE EXISTS (SELECT 1 FROM coding WHERE passageId = value AND codeId = ? AND researcherId = ?)`;
  const coded = new Set(prepared(work.db, known).pluck().all(JSON.stringify(passageIds), codeId, by) as string[]);
  const uncoded = passageIds.filter((passageId) => !coded.has(passageId));
  const ids = newIds(work, uncoded.length);
  const made = uncoded.map((passageId, index) => [ids[index], passageId]);
  const insert = `INSERT INTO coding (id, passageId, codeId, researcherId, createdAt)
    SELECT value ->> 0, value ->> 1, ?, ?, ? FROM json_each(?)`;
  prepared(work.db, insert).run(codeId, by, work.now(), JSON.stringify(made));
  return made.length;
}
