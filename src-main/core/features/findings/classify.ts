import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { knownGroupName, readFindingOrder, writeFindingOrder } from '../../db/finding-order.ts';
import { build, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { describeFindings } from './describe-findings.ts';
import { linkFindings } from './link-findings.ts';
import { tagFindings } from './tags.ts';

export function classifyFindings(work: Work, input: CallParsed<'findings.classify'>): Nothing {
  const { ids, group, priority, state, severity, frequency, addTags = [], removeTags = [] } = input;
  const { db } = work;
  describeFindings(work, ids);
  const change = { priority, state, severity, frequency, updatedAt: work.now() };
  run(db, build.updateTable('finding').set(change).where('id', 'in', ids));
  if (group !== undefined) putIntoGroup(work, ids, group);
  tagFindings(db, ids, { add: addTags, remove: removeTags });
  const { personaIds: people, addPersonaIds: addPeople, removePersonaIds: removePeople } = input;
  linkFindings(db, ids, { kind: 'persona', all: people, add: addPeople, remove: removePeople });
  const { stageIds: stages, addStageIds: addStages, removeStageIds: removeStages } = input;
  linkFindings(db, ids, { kind: 'stage', all: stages, add: addStages, remove: removeStages });
  return {};
}

/** What comes new into a group stands behind the last of it. */
function putIntoGroup(work: Work, ids: readonly string[], group: string): void {
  const order = readFindingOrder(work.db);
  const groupName = knownGroupName(order, group);
  const coming = order.filter((finding) => ids.includes(finding.id) && finding.groupName !== groupName);
  const moved = coming.map(({ id }) => id);
  if (moved.length === 0) return;
  run(work.db, build.updateTable('finding').set({ groupName }).where('id', 'in', moved));
  const others = order.filter(({ id }) => !moved.includes(id));
  writeFindingOrder(work.db, [...others, ...moved.map((id) => ({ id, groupName }))]);
}
