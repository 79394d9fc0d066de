import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { linkedPassageIds } from '../../../shared/domain/project-links.ts';
import { insertEvidence } from '../../db/evidence.ts';
import { insertFinding, requireFindingWords } from '../../db/findings.ts';
import { deleteIfLoose } from '../../db/passages.ts';
import { all, build, run } from '../../db/run.ts';
import { withPassageLinks } from '../../db/with-passage-links.ts';
import type { Work } from '../../open-project.ts';
import { describeFindings } from './describe-findings.ts';

export function createFinding(work: Work, input: CallParsed<'findings.create'>): { id: string } {
  const { title, priority, group, side = 'for', ...sources } = input;
  work.describe({ name: title });
  const id = insertFinding(work, { title, priority: priority ?? 'medium', group: group ?? '' });
  insertEvidence(work, 'findingId', id, sources, { side });
  return { id };
}

export function updateFinding(work: Work, input: CallParsed<'findings.update'>): Nothing {
  const { id, title, text, recommendation } = input;
  const before = requireFindingWords(work.db, id);
  work.describe({ name: title ?? before.title });
  const change = {
    ...(title !== undefined && { title }),
    ...(text !== undefined && { text: withPassageLinks(work, text) }),
    ...(recommendation !== undefined && { recommendation: withPassageLinks(work, recommendation) }),
  };
  if (Object.keys(change).length === 0) return {};
  run(
    work.db,
    build
      .updateTable('finding')
      .set({ ...change, updatedAt: work.now() })
      .where('id', '=', id),
  );
  deleteIfLoose(work.db, linkedPassageIds(before.text + before.recommendation));
  return {};
}

export function deleteFindings(work: Work, { ids }: CallParsed<'findings.delete'>): Nothing {
  describeFindings(work, ids);
  const linked = ids
    .map((id) => requireFindingWords(work.db, id))
    .flatMap((row) => linkedPassageIds(row.text + row.recommendation));
  const evidence = all(work.db, build.selectFrom('evidence').select('passageId').where('findingId', 'in', ids));
  run(work.db, build.deleteFrom('finding').where('id', 'in', ids));
  deleteIfLoose(work.db, [...evidence.map(({ passageId }) => passageId), ...linked]);
  return {};
}
