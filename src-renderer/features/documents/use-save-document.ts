import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import { useCall } from '../../api/use-call.ts';

export interface DocumentEdit extends Pick<DocumentSummary, 'name' | 'kind'> {
  /** Texts of attributes that were touched. */
  readonly typed: Readonly<Record<string, string>>;
}

/** Writes what is different of a document, then closes. */
export function useSaveDocument({ id, name, kind }: DocumentSummary, onClose: () => void) {
  const update = useCall('documents.update');
  const fill = useCall('attributes.fill');
  const save = async (edit: DocumentEdit) => {
    const change = {
      ...(edit.name === name ? {} : { name: edit.name }),
      ...(edit.kind === kind ? {} : { kind: edit.kind }),
    };
    const cells = Object.entries(edit.typed).map(([attributeId, value]) => ({ attributeId, subjectId: id, value }));
    try {
      if (Object.keys(change).length > 0) await update.mutateAsync({ id, ...change });
      if (cells.length > 0) await fill.mutateAsync({ cells });
    } catch {
      // The refusal is said by the mutation; the dialog stays with what was typed.
      return;
    }
    onClose();
  };
  return { save, isPending: update.isPending || fill.isPending };
}
