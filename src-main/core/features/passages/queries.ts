import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { codeFamily } from '../../db/codes.ts';
import { codedPassages, describePassages } from '../../db/read-passages.ts';
import { all } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';

export function passagesOfCodes(
  { db }: Work,
  { codeIds, documentIds }: CallParsed<'passages.ofCodes'>,
): CallOutput<'passages.ofCodes'> {
  const family = [...new Set(codeIds.flatMap((id) => codeFamily(db, id)))];
  const ofCodes = codedPassages.where('coding.codeId', 'in', family);
  const wanted = documentIds ? ofCodes.where('passage.documentId', 'in', documentIds) : ofCodes;
  return describePassages(db, all(db, wanted));
}
