import type { NodeViewRenderer } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Decoration, ViewMutationRecord } from '@tiptap/pm/view';
import { textLanguage } from '../workspace/text-language.ts';
import type { LineAttributes } from './build-document-node.ts';
import { drawSpeaker } from './draw-speaker.ts';
import type { NearSpec } from './near-state.ts';
import styles from './reading-editor.module.css';

const hasSpec = (decorations: readonly Decoration[], key: keyof NearSpec) =>
  decorations.some((decoration) => (decoration.spec as Partial<NearSpec>)[key] === true);
const isNear = (decorations: readonly Decoration[]) => hasSpec(decorations, 'near');

/** A line near what is seen is drawn; the others stand in the document unseen. */
export const createLineView: NodeViewRenderer = ({ node, decorations }) =>
  isNear(decorations) ? drawnLine(node, hasSpec(decorations, 'away')) : hiddenLine(node);

function drawnLine(drawn: Node, isAtFirstAway: boolean) {
  const dom = document.createElement('div');
  const level = headingOf(drawn);
  const contentDOM = document.createElement(level === null ? 'p' : `h${Math.min(6, level + 1)}`);
  contentDOM.className = styles.words ?? '';
  contentDOM.dir = 'auto';
  contentDOM.lang = textLanguage(drawn.textContent);
  dom.append(contentDOM);
  let node = drawn;
  let isAway = isAtFirstAway;
  const label = (line: Node) => {
    const { speaker, at } = line.attrs as LineAttributes;
    dom.className = isAway ? (styles.away ?? '') : lineClass(line);
    dom.querySelector(':scope > [data-speaker]')?.remove();
    if (speaker !== null) dom.prepend(drawSpeaker(speaker, at));
  };
  label(node);
  return {
    dom,
    contentDOM,
    // Drawing anew would take the caret and the input method away: only words and labels change.
    update: (next: Node, decorations: readonly Decoration[]) => {
      if (next.type !== node.type || !isNear(decorations) || headingOf(next) !== level) return false;
      const isAwayNow = hasSpec(decorations, 'away');
      const isLabelled = isAway === isAwayNow && next.hasMarkup(node.type, node.attrs, node.marks);
      isAway = isAwayNow;
      if (!isLabelled) label(next);
      node = next;
      return true;
    },
    ignoreMutation: (mutation: ViewMutationRecord) =>
      mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
  };
}

// Its room is kept by the spacers: thousands of blocks would be laid out at each key.
function hiddenLine(drawn: Node) {
  const dom = document.createElement('div');
  dom.hidden = true;
  dom.className = styles.line ?? '';
  return {
    dom,
    contentDOM: null,
    update: (next: Node, decorations: readonly Decoration[]) => next.type === drawn.type && !isNear(decorations),
    ignoreMutation: (mutation: ViewMutationRecord) => mutation.type !== 'selection',
  };
}

const headingOf = (node: Node): number | null => (node.attrs as LineAttributes).heading;

function lineClass({ attrs }: Node): string {
  const { speaker, heading } = attrs as LineAttributes;
  return [styles.line, speaker === null ? '' : styles.turn, heading === null ? '' : styles.heading].join(' ');
}
