import { Node } from '@tiptap/core';
import { plainLine } from './build-document-node.ts';
import { createLineView } from './line-view.ts';

/** One line of the text. Far from what is seen, it is not drawn. */
export const LineNode = Node.create({
  name: 'line',
  content: 'text*',
  marks: '',
  addAttributes: () => ({
    speaker: { default: plainLine.speaker },
    at: { default: plainLine.at },
    heading: { default: plainLine.heading },
    isWithheld: { default: plainLine.isWithheld },
  }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', {}, 0],
  addNodeView: () => createLineView,
});
