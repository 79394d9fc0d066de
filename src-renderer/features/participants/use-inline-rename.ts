import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { useCall } from '../../api/use-call.ts';
import { isComposing } from '../../ui/is-composing.ts';
import { isRenameInput, useTreeRename } from '../../ui/use-tree-rename.ts';
import type { Participant } from './sort-participants.ts';

/** Which name of the table is being changed, and the keys that begin and end it. */
export function useInlineRename(participants: readonly Participant[]) {
  const [editingId, setEditingId] = useState<string | null>(null);
  const update = useCall('participants.rename');
  const stop = () => setEditingId(null);
  const onRename = (id: string, name: string) => {
    stop();
    update.mutate({ id, name });
  };
  const rename = useTreeRename({ editingId, onRename, onRenameCancel: stop });
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (isRenameInput(event.target)) return rename.onKey(event, event.target);
    const row = (event.target as Element).closest<HTMLElement>('[role=row]');
    const id = participants.find((participant) => participant.id === row?.dataset.key)?.id;
    if (event.key !== 'F2' || !id || isComposing(event)) return;
    event.preventDefault();
    event.stopPropagation();
    setEditingId(id);
  };
  const handlers = { onKeyDownCapture, onFocusCapture: rename.onFocus, onBlurCapture: rename.onBlur };
  return { editingId, edit: (id: string) => setEditingId(id), handlers };
}
