import { Node } from '@tiptap/core';
import type { NodeViewRenderer } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { Decoration, ViewMutationRecord } from '@tiptap/pm/view';
import { partFull } from './line-blocks.ts';
import type { NearSpec } from './near-state.ts';
import styles from './reading-editor.module.css';

/** Some lines that are drawn together or not at all: a long text has few nodes side by side. */
export const BlockNode = Node.create({
  name: 'block',
  content: 'line+',
  parseHTML: () => [{ tag: 'div' }],
  renderHTML: () => ['div', {}, 0],
  addNodeView: () => createBlockView,
  addProseMirrorPlugins: () => [
    new Plugin({ appendTransaction: (transactions, _before, state) => partFull(transactions, state) }),
  ],
});

/** A block near what is seen is drawn; the others stand in the document unseen. */
const createBlockView: NodeViewRenderer = ({ node, decorations }) =>
  isNear(decorations) ? drawnBlock(node, isAway(decorations)) : hiddenBlock(node);

const hasSpec = (decorations: readonly Decoration[], key: keyof NearSpec) =>
  decorations.some((decoration) => (decoration.spec as Partial<NearSpec>)[key] === true);
const isNear = (decorations: readonly Decoration[]) => hasSpec(decorations, 'near');
const isAway = (decorations: readonly Decoration[]) => hasSpec(decorations, 'away');

function drawnBlock({ type }: DocumentNode, isAtFirstAway: boolean) {
  const dom = document.createElement('div');
  const place = (away: boolean) => {
    dom.className = away ? (styles.away ?? '') : '';
  };
  place(isAtFirstAway);
  return {
    dom,
    contentDOM: dom,
    // Drawing anew would take the caret and the input method away.
    update: (next: DocumentNode, decorations: readonly Decoration[]) => {
      if (next.type !== type || !isNear(decorations)) return false;
      place(isAway(decorations));
      return true;
    },
  };
}

// Its room is kept by the spacers: thousands of lines would be laid out at each key.
function hiddenBlock({ type }: DocumentNode) {
  const dom = document.createElement('div');
  dom.hidden = true;
  return {
    dom,
    contentDOM: null,
    update: (next: DocumentNode, decorations: readonly Decoration[]) => next.type === type && !isNear(decorations),
    ignoreMutation: (mutation: ViewMutationRecord) => mutation.type !== 'selection',
  };
}
