import type { CallOutput } from '../../../shared/contract/index.ts';
import type { TextChange } from '../../../shared/domain/text-changes.ts';
import type { Work } from '../../open-project.ts';
import { changeText } from '../../texts/change-text.ts';
import { recordEdit } from '../../texts/record-edit.ts';
import type { EditRecord } from '../../texts/record-edit.ts';

export interface EditAsked extends Pick<EditRecord, 'documentId' | 'kind'> {
  readonly changes: readonly TextChange[];
}

/** Changes a text; what it was before can be had back. */
export function editText(work: Work, { documentId, changes, kind }: EditAsked): CallOutput<'versions.restore'> {
  const { characters, emptied, inverse, stretches } = changeText(work, documentId, changes);
  recordEdit(work, { documentId, kind, inverse, stretches });
  return { characters, emptied };
}
