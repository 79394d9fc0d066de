import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { codePassages } from '../../db/code-passages.ts';
import { targetCode } from '../../db/codes.ts';
import { passageIds } from '../../db/passages.ts';
import type { Work } from '../../open-project.ts';

/** A place that carries the code already, by the same researcher, is left as it is. */
export function applyCode(
  work: Work,
  { places, code: target, researcher }: CallParsed<'codings.apply'>,
): CallOutput<'codings.apply'> {
  const code = targetCode(work, target);
  const added = codePassages(work, { codeId: code.id, passageIds: passageIds(work, places), researcher });
  work.describe({ code: code.name, count: added });
  return { added, code: code.name };
}

/** Several codes, each on its places. */
export function applyEachCode(
  work: Work,
  { groups, researcher }: CallParsed<'codings.applyEach'>,
): CallOutput<'codings.applyEach'> {
  const added = groups.reduce((sum, group) => sum + applyCode(work, { ...group, researcher }).added, 0);
  work.describe({ count: added });
  return { added };
}
