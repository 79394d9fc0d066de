import type { ReadingEditor } from '../../editor/reading-editor.ts';

const versions = new WeakMap<ReadingEditor, () => string | undefined>();

export const noteShownVersion = (editor: ReadingEditor, version: () => string | undefined): void =>
  void versions.set(editor, version);

/** Which version of its text an editor shows: places seen in it are found again after changes made elsewhere. None while it holds typing of its own. */
export const shownVersion = (editor: ReadingEditor | null): string | undefined =>
  editor ? versions.get(editor)?.() : undefined;
