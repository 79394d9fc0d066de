// @vitest-environment jsdom
import { TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { blocksOf, linesOf } from '../../../src-renderer/editor/lines-of.ts';
import { nearState, withSelection } from '../../../src-renderer/editor/near-state.ts';
import type { NearSpec, NearState } from '../../../src-renderer/editor/near-state.ts';
import { editorState } from '../../helpers/editor-state.ts';

const text = Array.from({ length: 160 }, (_none, line) => `line ${line}`).join('\n');
const state = editorState(text);
const near = { from: 50, to: 90 };

const selecting = (anchor: number, head: number) => {
  const at = (line: number) => linesOf(state.doc)[line]!.position;
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, at(anchor), at(head))));
};

/** The blocks of sixteen lines that are drawn; those out of sight in brackets. */
const drawn = ({ decorations }: NearState) =>
  decorations
    .find()
    .sort((one, other) => one.from - other.from)
    .map(({ from, spec }) => {
      const block = blocksOf(state.doc).findIndex(({ position }) => position === from);
      return (spec as NearSpec).away ? `(${block})` : String(block);
    });

describe('the blocks that are drawn', () => {
  it.each([
    ['the caret is among them', 60, 60, ['3', '4', '5']],
    ['the caret is far above', 0, 0, ['(0)', '3', '4', '5']],
    ['everything is selected', 0, 159, ['(0)', '3', '4', '5', '(9)']],
    ['the selection ends in one far block', 130, 140, ['3', '4', '5', '(8)']],
  ])('are the window and the ends of the selection where %s', (_where, anchor, head, blocks) => {
    expect(drawn(nearState(selecting(anchor, head), near))).toEqual(blocks);
  });

  it('are whole: the window is that of their lines', () => {
    expect(nearState(selecting(60, 60), near)).toMatchObject({ from: 48, to: 96 });
  });

  it('follow the selection, and the window stays the same one', () => {
    const before = nearState(selecting(0, 0), near);
    const after = withSelection(before, selecting(159, 60));
    expect(drawn(after)).toEqual(['3', '4', '5', '(9)']);
    expect(after.drawn).toBe(before.drawn);
  });
});
