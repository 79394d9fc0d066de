import { Extension } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import type { Node } from '@tiptap/pm/model';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { cleanInsert } from '../../src-main/shared/domain/clean-text.ts';
import { formatTime } from '../workspace/format-place.ts';
import { plainLine } from './build-document-node.ts';
import type { LineAttributes } from './build-document-node.ts';
import { insertLines } from './editing-commands.ts';
import { isEditing } from './editing.ts';
import { blocksOfLines } from './line-blocks.ts';

/** Copies words, with who says them where whole turns are copied; pastes and drops words, and nothing but words. */
export const ClipboardExtension = Extension.create({
  name: 'clipboard',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        clipboardTextSerializer: (slice, view) => sliceText(slice, isEditing(view.state)),
        handlePaste: (view, event) => putIn(view, event.clipboardData),
        handleDrop: (view, event, _slice, isMoved) => {
          if (isMoved) return false;
          const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (!place || !event.dataTransfer?.types.includes('text/plain')) return false;
          view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(place.pos))));
          return putIn(view, event.dataTransfer);
        },
        transformPasted: withoutLabels,
      },
    }),
  ],
});

function putIn(view: EditorView, data: DataTransfer | null): boolean {
  const text = cleanInsert(data?.getData('text/plain') ?? '');
  if (text !== '') view.dispatch(insertLines(view.state, text));
  return true;
}

function sliceText({ content, openStart }: Slice, isBare: boolean): string {
  const lines = linesIn(content);
  const areWords = isBare || (openStart > 0 && lines.length === 1);
  return lines.map((line) => (areWords ? line.textContent : lineText(line))).join('\n');
}

function linesIn(content: Fragment): readonly Node[] {
  const lines: Node[] = [];
  content.descendants((node) => {
    if (node.type.name === 'line') lines.push(node);
    return node.type.name === 'block';
  });
  return lines;
}

function lineText({ attrs, textContent }: Node): string {
  const { speaker, at } = attrs as LineAttributes;
  const label = [speaker, at === null ? null : formatTime(at)].filter(Boolean).join(' ');
  return label === '' ? textContent : `${label}: ${textContent}`;
}

function withoutLabels(slice: Slice, { state }: EditorView): Slice {
  const lines = linesIn(slice.content).map(({ content }) => state.schema.node('line', plainLine, content));
  return new Slice(Fragment.from(blocksOfLines(state.schema, lines)), slice.openStart, slice.openEnd);
}
