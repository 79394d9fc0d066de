import type { Editor } from '@tiptap/core';
import { useEffect, useId } from 'react';
import { create } from 'zustand';
import { useCommands } from '../commands.ts';

/** The fields in the window; the one that was written in last is the last. */
const useFields = create<{ readonly ids: readonly string[] }>(() => ({ ids: [] }));

const without = (ids: readonly string[], id: string) => ids.filter((other) => other !== id);

/** Links are put into the field that was written in last, or the first one. Its key is the field's own: elsewhere it copies a link. */
export function useLinkCommand(editor: Editor | null, askLink: () => void): { onFocus(): void } {
  const id = useId();
  useEffect(() => {
    useFields.setState(({ ids }) => ({ ids: [id, ...ids] }));
    return () => useFields.setState(({ ids }) => ({ ids: without(ids, id) }));
  }, [id]);
  const isMeant = useFields(({ ids }) => ids.at(-1) === id);
  const command = {
    id: 'richText.link',
    section: 'edit' as const,
    label: 'richText.link',
    isEnabled: editor !== null,
    run: askLink,
  };
  useCommands(`richText${id}`, isMeant ? [command] : []);
  return { onFocus: () => useFields.setState(({ ids }) => ({ ids: [...without(ids, id), id] })) };
}
