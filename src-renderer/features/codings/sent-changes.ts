import type { TextChange } from '../../../src-main/shared/contract/texts.ts';
import { normaliseChanges } from '../../../src-main/shared/domain/normalise-changes.ts';
import { applyChanges } from '../../../src-main/shared/domain/text-changes.ts';

/** What was typed as the project will take it, so that passages are carried the same way here and there. */
export function sentChanges(base: string, waiting: readonly TextChange[]): TextChange[] {
  const normal = normaliseChanges(base, waiting);
  const isSame = normal.length > 0 && applyChanges(base, normal) === applyChanges(base, waiting);
  return isSame ? normal : [...waiting];
}
