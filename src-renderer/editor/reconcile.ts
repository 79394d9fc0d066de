import { Fragment, Slice } from '@tiptap/pm/model';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { TextChange } from '../../src-main/shared/contract/texts.ts';
import { mapOffset } from '../../src-main/shared/domain/map-passage.ts';
import { lineNode } from './build-document-node.ts';
import type { LineContent } from './build-document-node.ts';
import { differingLines } from './differing-lines.ts';
import type { DifferingLines } from './differing-lines.ts';
import { blocksOfLines } from './line-blocks.ts';
import { blocksOf, linesOf } from './lines-of.ts';
import type { EditorLine } from './lines-of.ts';
import { withPending } from './pending-changes.ts';
import { settleSelection } from './settle-selection.ts';
import { offsetToPosition, positionToOffset } from './text-lines.ts';
import { trimChange } from './trim-change.ts';

/**
 * Makes the editor show `lines`, in one transaction over those that differ and none where all are the same. What is
 * drawn, selected and scrolled to stays. `waiting` is what of the text the core has not got.
 */
export function reconcile(view: EditorView, lines: readonly LineContent[], waiting: readonly TextChange[] = []): void {
  settleSelection(view);
  const { doc } = view.state;
  const old = linesOf(doc);
  const differing = differingLines(old.length, lines.length, (line, next) => isSame(old[line]!.node, lines[next]!));
  if (!differing) return;
  const changes = textChanges(old, differing, lines);
  const tr = replaceLines(view.state, differing, lines);
  const { anchor, head } = view.state.selection;
  const map = (position: number) => {
    const offset = positionToOffset(old, position);
    return offsetToPosition(linesOf(tr.doc), mapOffset(offset, changes, 'after'));
  };
  tr.setSelection(TextSelection.create(tr.doc, map(anchor), map(head)));
  view.dispatch(withPending(tr, { kind: 'given', waiting, changes }));
}

/** Puts the lines in their place, with the others of their blocks. */
function replaceLines(
  { tr, doc, schema }: EditorState,
  { from, fromEnd, toEnd }: DifferingLines,
  lines: readonly LineContent[],
): Transaction {
  const old = linesOf(doc);
  const blocks = blocksOf(doc);
  const blockOf = (line: number) => old[Math.min(line, old.length - 1)]!.block;
  const first = blocks[blockOf(from)]!;
  const last = blocks[blockOf(Math.max(from, fromEnd - 1))]!;
  const nodes = lines.slice(from, toEnd).map((line, index) => {
    const before = from + index < fromEnd ? old[from + index]!.node : null;
    return before && isSame(before, line) ? before : lineNode(schema, line);
  });
  const kept = (start: number, end: number) => old.slice(start, end).map(({ node }) => node);
  const all = [...kept(first.from, from), ...nodes, ...kept(fromEnd, last.to)];
  const end = last.position + doc.child(blockOf(last.from)).nodeSize;
  return tr.replace(first.position, end, new Slice(Fragment.from(blocksOfLines(schema, all)), 0, 0));
}

const isSame = (node: Node, { text, speaker, at, heading, isWithheld }: LineContent): boolean =>
  node.textContent === text &&
  node.attrs['speaker'] === speaker &&
  node.attrs['at'] === at &&
  node.attrs['heading'] === heading &&
  node.attrs['isWithheld'] === isWithheld;

/** What differs, line by line where there are as many as before: what stands between them stays. */
function textChanges(
  old: readonly EditorLine[],
  { from, fromEnd, toEnd }: DifferingLines,
  lines: readonly LineContent[],
) {
  const isSameCount = fromEnd === toEnd;
  const pairs = isSameCount
    ? lines
        .slice(from, toEnd)
        .map(({ text }, index) => ({ before: old[from + index]!.node.textContent, after: text, line: from + index }))
    : [wholePair(old, { from, fromEnd, toEnd }, lines)];
  return pairs.flatMap(({ before, after, line }) => {
    const start = old[line]?.start ?? 0;
    return trimChange({ from: start, to: start + before.length, insert: after }, before) ?? [];
  });
}

/** The differing lines as one, with a line beside them: so that a break that comes or goes stands between two. */
function wholePair(
  old: readonly EditorLine[],
  { from, fromEnd, toEnd }: DifferingLines,
  lines: readonly LineContent[],
) {
  const line = Math.max(0, from - 1);
  const isLast = fromEnd === old.length;
  const more = from === 0 && !isLast ? 1 : 0;
  const all = old.slice(line, fromEnd + more).map(({ node }) => node.textContent);
  const after = lines.slice(line, toEnd + more).map(({ text }) => text);
  return { before: all.join('\n'), after: after.join('\n'), line };
}
