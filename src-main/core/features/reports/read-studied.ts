import type { ProjectSummary } from '../../../shared/contract/project.ts';
import { summariseProject } from '../../db/read-project.ts';
import type { Db } from '../../db/run.ts';

/** How much was studied; interviewers are no participants of it. */
export type StudiedCounts = Omit<ProjectSummary, 'interviewers'>;

export function readStudied(db: Db): StudiedCounts {
  const { participants, interviewers, ...counts } = summariseProject(db);
  return { ...counts, participants: participants - interviewers };
}
