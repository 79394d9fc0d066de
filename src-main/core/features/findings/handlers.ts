import type { ProjectHandlers } from '../../handlers.ts';
import { listFindings, requireWholeFinding } from '../../db/read-findings.ts';
import { classifyFindings } from './classify.ts';
import { createFinding, deleteFindings, updateFinding } from './commands.ts';
import { addEvidence, moveEvidence, removeEvidence, setEvidence } from './evidence.ts';
import { moveFindingGroup, moveFindings, renameFindingGroup } from './groups.ts';
import { mergeFindings } from './merge-findings.ts';
import { findingsQuoting } from './quoting.ts';

type Calls = Extract<keyof ProjectHandlers, `findings.${string}`>;

export const findingsFeature: ProjectHandlers<Calls> = {
  'findings.list': ({ db }) => listFindings(db),
  'findings.get': ({ db }, { id }) => requireWholeFinding(db, id),
  'findings.quoting': findingsQuoting,
  'findings.create': createFinding,
  'findings.update': updateFinding,
  'findings.classify': classifyFindings,
  'findings.renameGroup': renameFindingGroup,
  'findings.moveGroup': moveFindingGroup,
  'findings.delete': deleteFindings,
  'findings.move': moveFindings,
  'findings.merge': mergeFindings,
  'findings.addEvidence': addEvidence,
  'findings.setEvidence': setEvidence,
  'findings.removeEvidence': removeEvidence,
  'findings.moveEvidence': moveEvidence,
};
