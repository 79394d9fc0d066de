// @vitest-environment jsdom
import { TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { nearState, withSelection } from '../../../src-renderer/editor/near-state.ts';
import type { NearSpec, NearState } from '../../../src-renderer/editor/near-state.ts';
import { editorState } from '../../helpers/editor-state.ts';

const text = Array.from({ length: 10 }, (_none, line) => `line ${line}`).join('\n');
const length = 'line 0'.length + 2;
const state = editorState(text);

const selecting = (anchor: number, head: number) => {
  const at = (line: number) => line * length + 1;
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, at(anchor), at(head))));
};

/** The lines that are drawn; those out of sight in brackets. */
const drawn = ({ decorations }: NearState) =>
  decorations
    .find()
    .sort((one, other) => one.from - other.from)
    .map(({ from, spec }) => ((spec as NearSpec).away ? `(${from / length})` : String(from / length)));

describe('the lines that are drawn', () => {
  it.each([
    ['the caret is among them', 4, 4, ['3', '4', '5']],
    ['the caret is far above', 0, 0, ['(0)', '3', '4', '5']],
    ['everything is selected', 0, 9, ['(0)', '3', '4', '5', '(9)']],
    ['the selection ends in one far line', 8, 8, ['3', '4', '5', '(8)']],
  ])('are the window and the ends of the selection where %s', (_where, anchor, head, lines) => {
    expect(drawn(nearState(selecting(anchor, head), { from: 3, to: 6 }))).toEqual(lines);
  });

  it('follow the selection, and the window stays the same one', () => {
    const before = nearState(selecting(0, 0), { from: 3, to: 6 });
    const after = withSelection(before, selecting(9, 4));
    expect(drawn(after)).toEqual(['3', '4', '5', '(9)']);
    expect(after.drawn).toBe(before.drawn);
  });

  it('are exchanged one by one when the window moves', () => {
    const before = nearState(selecting(0, 0), { from: 3, to: 6 });
    const after = nearState(selecting(0, 0), { from: 0, to: 4 }, { decorations: before.decorations });
    expect(drawn(after)).toEqual(['0', '1', '2', '3']);
  });
});
