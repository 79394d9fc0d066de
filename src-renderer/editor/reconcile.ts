import { Fragment, Slice } from '@tiptap/pm/model';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { TextChange } from '../../src-main/shared/contract/texts.ts';
import { mapOffset } from '../../src-main/shared/domain/map-passage.ts';
import { lineNode } from './build-document-node.ts';
import type { LineContent } from './build-document-node.ts';
import { differingLines } from './differing-lines.ts';
import type { DifferingLines } from './differing-lines.ts';
import { lineStart, linesOf } from './lines-of.ts';
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
  const { doc, schema } = view.state;
  const differing = differingLines(doc.childCount, lines.length, (line, next) => isSame(doc.child(line), lines[next]!));
  if (!differing) return;
  const { from, fromEnd, toEnd } = differing;
  const old = linesOf(doc);
  const nodes = lines.slice(from, toEnd).map((line, index) => {
    const before = from + index < fromEnd ? doc.child(from + index) : null;
    return before && isSame(before, line) ? before : lineNode(schema, line);
  });
  const start = lineStart(old, from);
  const end = fromEnd === doc.childCount ? doc.content.size : lineStart(old, fromEnd);
  const changes = textChanges(doc, differing, lines);
  const tr = view.state.tr.replace(start, end, new Slice(Fragment.from(nodes), 0, 0));
  const { anchor, head } = view.state.selection;
  const map = (position: number) => {
    const offset = positionToOffset(old, position);
    return offsetToPosition(linesOf(tr.doc), mapOffset(offset, changes, 'after'));
  };
  tr.setSelection(TextSelection.create(tr.doc, map(anchor), map(head)));
  view.dispatch(withPending(tr, { kind: 'given', waiting, changes }));
}

const isSame = (node: Node, { text, speaker, at, heading }: LineContent): boolean =>
  node.textContent === text &&
  node.attrs['speaker'] === speaker &&
  node.attrs['at'] === at &&
  node.attrs['heading'] === heading;

/** What differs, line by line where there are as many as before: what stands between them stays. */
function textChanges(doc: Node, { from, fromEnd, toEnd }: DifferingLines, lines: readonly LineContent[]) {
  const old = linesOf(doc);
  const isSameCount = fromEnd === toEnd;
  const pairs = isSameCount
    ? lines
        .slice(from, toEnd)
        .map(({ text }, index) => ({ before: doc.child(from + index).textContent, after: text, line: from + index }))
    : [wholePair(doc, { from, fromEnd, toEnd }, lines)];
  return pairs.flatMap(({ before, after, line }) => {
    const start = old[line]?.start ?? 0;
    return trimChange({ from: start, to: start + before.length, insert: after }, before) ?? [];
  });
}

/** The differing lines as one, with a line beside them: so that a break that comes or goes stands between two. */
function wholePair(doc: Node, { from, fromEnd, toEnd }: DifferingLines, lines: readonly LineContent[]) {
  const line = Math.max(0, from - 1);
  const isLast = fromEnd === doc.childCount;
  const more = from === 0 && !isLast ? 1 : 0;
  const all = Array.from({ length: fromEnd + more - line }, (_none, index) => doc.child(line + index).textContent);
  const after = lines.slice(line, toEnd + more).map(({ text }) => text);
  return { before: all.join('\n'), after: after.join('\n'), line };
}
