import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { requireCode } from '../../db/codes.ts';
import { moveCodesTo } from '../../db/move-codes.ts';
import type { Work } from '../../open-project.ts';
import { describeCodes } from './describe-codes.ts';

export function moveCodes(work: Work, { ids, parentId, beforeId = null }: CallParsed<'codes.move'>): Nothing {
  const codes = [...new Set(ids)].map((id) => requireCode(work.db, id));
  describeCodes(work, codes);
  moveCodesTo(work, codes, { parentId, beforeId });
  return {};
}
