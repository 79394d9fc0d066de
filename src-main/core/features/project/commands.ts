import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Project } from '../../../shared/contract/project.ts';
import { build, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Schema } from '../../db/schema.ts';
import type { Work } from '../../open-project.ts';
import { readProject } from '../../db/read-project.ts';

export function createProjectRow(db: Db, row: Omit<Schema['project'], 'number'>): void {
  run(db, build.insertInto('project').values({ number: 1, ...row }));
}

export function updateProject(work: Work, changes: CallParsed<'project.update'>): Project {
  if (Object.keys(changes).length > 0) run(work.db, build.updateTable('project').set(changes));
  const project = readProject(work.db, work.db.sqlite.name);
  work.describe({ name: project.name });
  return project;
}
