import { useCall } from '../../api/use-call.ts';
import { inspectCode } from '../../workspace/navigation.ts';
import { beginCode, editName, focusCode, useCodebook } from './codebook-state.ts';
import type { NameEdit } from './codebook-state.ts';

/** Ends the typing of a name: makes or renames the code, and goes back to typing where the name is refused. */
export function useNameEdit(nameOf: (id: string) => string | undefined) {
  const create = useCall('codes.create');
  const update = useCall('codes.update');

  function commit(edit: NameEdit, name: string): void {
    if (edit.kind === 'new') return make(edit.parentId, name);
    focusCode(edit.id);
    if (name === nameOf(edit.id)) return;
    update.mutate({ id: edit.id, name }, { onError: () => editName({ ...edit, typed: name }) });
  }

  function make(parentId: string | null, name: string): void {
    const onSuccess = ({ id }: { readonly id: string }) => {
      inspectCode(id);
      focusCode(id);
    };
    create.mutate({ name, parentId }, { onSuccess, onError: () => beginCode(parentId, name) });
  }

  return (typed: string) => {
    // Leaving the field ends it a second time.
    const { edit } = useCodebook.getState();
    if (!edit) return;
    editName(null);
    const name = typed.trim();
    if (name !== '') commit(edit, name);
    else cancelled(edit);
  };
}

export function cancelNameEdit(): void {
  const { edit } = useCodebook.getState();
  editName(null);
  if (edit) cancelled(edit);
}

function cancelled(edit: NameEdit): void {
  focusCode(edit.kind === 'new' ? edit.parentId : edit.id);
}
