import type { NodeViewRenderer } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Decoration } from '@tiptap/pm/view';
import { formatTime } from '../workspace/format-place.ts';
import type { LineAttributes } from './build-document-node.ts';
import { textLanguage } from '../workspace/text-language.ts';
import { estimateLineHeight } from './estimate-line-height.ts';
import styles from './reading-editor.module.css';

const isNear = (decorations: readonly Decoration[]) =>
  decorations.some((decoration) => (decoration.spec as { near?: boolean }).near === true);

/** A line near what is seen is drawn whole; the others are blocks of their estimated height. */
export const createLineView: NodeViewRenderer = ({ node, decorations }) => {
  const near = isNear(decorations);
  const { dom, contentDOM } = near ? drawLine(node) : drawPlaceholder(node);
  return {
    dom,
    contentDOM,
    update: (next: Node, nextDecorations: readonly Decoration[]) =>
      next.type === node.type && next === node && isNear(nextDecorations) === near,
    ignoreMutation: () => true,
  };
};

function drawLine(node: Node) {
  const { speaker, at, heading } = node.attrs as LineAttributes;
  const dom = document.createElement('div');
  dom.className = lineClass(speaker, heading);
  if (speaker !== null) dom.append(drawSpeaker(speaker, at));
  const contentDOM = document.createElement(heading === null ? 'p' : `h${Math.min(6, heading + 1)}`);
  contentDOM.className = styles.words ?? '';
  contentDOM.dir = 'auto';
  contentDOM.lang = textLanguage(node.textContent);
  dom.append(contentDOM);
  return { dom, contentDOM };
}

function drawSpeaker(speaker: string, at: number | null): HTMLElement {
  const margin = document.createElement('div');
  margin.className = styles.margin ?? '';
  margin.contentEditable = 'false';
  const name = document.createElement('span');
  name.className = styles.speaker ?? '';
  name.textContent = speaker;
  name.title = speaker;
  margin.append(name);
  if (at === null) return margin;
  const time = document.createElement('span');
  time.className = styles.time ?? '';
  time.textContent = formatTime(at);
  margin.append(time);
  return margin;
}

function drawPlaceholder(node: Node) {
  const { speaker, heading } = node.attrs as LineAttributes;
  const dom = document.createElement('div');
  dom.className = `${lineClass(speaker, heading)} ${styles.placeholder}`;
  dom.style.height = `${estimateLineHeight(node.textContent)}lh`;
  return { dom, contentDOM: null };
}

function lineClass(speaker: string | null, heading: number | null): string {
  return [styles.line, speaker === null ? '' : styles.turn, heading === null ? '' : styles.heading].join(' ');
}
