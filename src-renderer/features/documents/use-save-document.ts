import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import { useCall } from '../../api/use-call.ts';

export interface DocumentEdit extends Pick<DocumentSummary, 'name' | 'kind'> {
  /** Texts of attributes that were touched. */
  readonly typed: Readonly<Record<string, string>>;
}

/** Writes what is different of a document, then closes. */
export function useSaveDocument({ id, name, kind }: DocumentSummary, onClose: () => void) {
  const update = useCall('documents.update');
  const save = async (edit: DocumentEdit) => {
    const change = {
      ...(edit.name === name ? {} : { name: edit.name }),
      ...(edit.kind === kind ? {} : { kind: edit.kind }),
      ...(Object.keys(edit.typed).length === 0 ? {} : { values: { ...edit.typed } }),
    };
    try {
      if (Object.keys(change).length > 0) await update.mutateAsync({ id, ...change });
    } catch {
      // The refusal is said by the mutation; the dialog stays with what was typed.
      return;
    }
    onClose();
  };
  return { save, isPending: update.isPending };
}
