import { Node } from '@tiptap/core';
import { formatTime } from '../workspace/format-place.ts';
import type { LineAttributes } from './build-document-node.ts';
import { createLineView } from './line-view.ts';

/** One line of the text. Far from what is seen, it is an empty block of about its height. */
export const LineNode = Node.create({
  name: 'line',
  content: 'text*',
  addAttributes: () => ({
    index: { default: 0 },
    speaker: { default: null },
    at: { default: null },
    heading: { default: null },
  }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ node }) => ['p', {}, ...(node.attrs['speaker'] ? [`${node.attrs['speaker']}: `] : []), 0],
  renderText: ({ node }) => textOf(node.attrs as LineAttributes, node.textContent),
  addNodeView: () => createLineView,
});

function textOf({ speaker, at }: LineAttributes, text: string): string {
  const label = [speaker, at === null ? null : formatTime(at)].filter(Boolean).join(' ');
  return label === '' ? text : `${label}: ${text}`;
}
