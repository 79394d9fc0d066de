import { getSchema } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Text } from '@tiptap/extension-text';
import { EditorState } from '@tiptap/pm/state';
import { BlockNode } from '../../src-renderer/editor/block-node.ts';
import { documentJson, plainLine } from '../../src-renderer/editor/build-document-node.ts';
import { LineNode } from '../../src-renderer/editor/line-node.ts';

const schema = getSchema([Document.extend({ content: 'block+' }), Text, BlockNode, LineNode]);

/** The state of an editor that holds `text`, without a view. */
export function editorState(text: string): EditorState {
  const lines = text.split('\n').map((line) => ({ ...plainLine, text: line }));
  return EditorState.create({ doc: schema.nodeFromJSON(documentJson(lines)) });
}
