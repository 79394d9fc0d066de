import type { ProjectHandlers } from '../../handlers.ts';
import {
  addEvidence,
  createFinding,
  deleteFinding,
  moveEvidence,
  moveFinding,
  removeEvidence,
  updateFinding,
} from './commands.ts';
import { listFindings } from '../../db/read-findings.ts';

type Calls =
  | 'findings.list'
  | 'findings.create'
  | 'findings.update'
  | 'findings.delete'
  | 'findings.move'
  | 'findings.addEvidence'
  | 'findings.removeEvidence'
  | 'findings.moveEvidence';

export const findingsFeature: ProjectHandlers<Calls> = {
  'findings.list': ({ db }) => listFindings(db),
  'findings.create': createFinding,
  'findings.update': updateFinding,
  'findings.delete': deleteFinding,
  'findings.move': moveFinding,
  'findings.addEvidence': addEvidence,
  'findings.removeEvidence': removeEvidence,
  'findings.moveEvidence': moveEvidence,
};
