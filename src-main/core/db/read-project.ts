import type { Project, ProjectSummary } from '../../shared/contract/project.ts';
import { assert } from '../../shared/errors.ts';
import { interviewersOf } from './participants.ts';
import { build, first, prepared } from './run.ts';
import type { Db } from './run.ts';

export function readProject(db: Db, path: string): Project {
  const row = first(db, build.selectFrom('project').select(['id', 'name', 'language', 'createdAt']));
  assert(row, 'a project file has its project row');
  return { ...row, path };
}

export function summariseProject(db: Db): ProjectSummary {
  const counts = ['document', 'participant', 'code', 'coding', 'finding'].map(
    (table) => prepared(db, `SELECT count(*) FROM ${table}`).pluck().get() as number,
  );
  const [documents = 0, participants = 0, codes = 0, codings = 0, findings = 0] = counts;
  return { documents, participants, interviewers: interviewersOf(db).length, codes, codings, findings };
}
