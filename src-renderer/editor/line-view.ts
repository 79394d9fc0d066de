import type { NodeViewRenderer } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { ViewMutationRecord } from '@tiptap/pm/view';
import { textLanguage } from '../workspace/text-language.ts';
import type { LineAttributes } from './build-document-node.ts';
import { drawSpeaker } from './draw-speaker.ts';
import styles from './reading-editor.module.css';

/** A line: its words, and who says them where a turn begins. */
export const createLineView: NodeViewRenderer = ({ node: drawn }) => {
  const dom = document.createElement('div');
  const level = headingOf(drawn);
  const contentDOM = document.createElement(level === null ? 'p' : `h${Math.min(6, level + 1)}`);
  contentDOM.className = styles.words ?? '';
  contentDOM.dir = 'auto';
  contentDOM.lang = textLanguage(drawn.textContent);
  dom.append(contentDOM);
  let node = drawn;
  const label = (line: Node) => {
    const { speaker, at, isWithheld } = line.attrs as LineAttributes;
    dom.className = lineClass(line);
    dom.querySelector(':scope > [data-speaker]')?.remove();
    if (speaker !== null) dom.prepend(drawSpeaker({ speaker, at, isWithheld }));
  };
  label(node);
  return {
    dom,
    contentDOM,
    // Drawing anew would take the caret and the input method away: only words and labels change.
    update: (next: Node) => {
      if (next.type !== node.type || headingOf(next) !== level) return false;
      if (!next.hasMarkup(node.type, node.attrs, node.marks)) label(next);
      node = next;
      return true;
    },
    ignoreMutation: (mutation: ViewMutationRecord) =>
      mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
  };
};

const headingOf = (node: Node): number | null => (node.attrs as LineAttributes).heading;

function lineClass({ attrs }: Node): string {
  const { speaker, heading } = attrs as LineAttributes;
  return [styles.line, speaker === null ? '' : styles.turn, heading === null ? '' : styles.heading].join(' ');
}
