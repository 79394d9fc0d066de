import type { Editor } from '@tiptap/core';
import { parseMarkdown } from './parse-markdown.ts';
import { printMarkdown } from './print-markdown.ts';
import type { ShownLink } from './project-link-node.ts';

interface ToShow {
  readonly markdown: string;
  readonly links: ReadonlyMap<string, ShownLink>;
  readonly goneTitle: string;
}

/** Brings an editor in step with what was changed elsewhere; what is being written there stays. */
export function showRichText(editor: Editor, { markdown, links, goneTitle }: ToShow): void {
  const { projectLink } = editor.storage;
  Object.assign(projectLink, { links, goneTitle });
  projectLink.views.forEach((draw) => draw());
  if (editor.isFocused || printMarkdown(editor.state.doc) === markdown) return;
  const document = parseMarkdown(markdown);
  if (printMarkdown(editor.schema.nodeFromJSON(document)) === printMarkdown(editor.state.doc)) return;
  editor.commands.setContent(document, { emitUpdate: false });
}
