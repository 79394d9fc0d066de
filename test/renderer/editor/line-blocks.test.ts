// @vitest-environment jsdom
import { TextSelection } from '@tiptap/pm/state';
import type { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { deleteSelection, edgeAtCaret, insertLines, joinLines } from '../../../src-renderer/editor/editing-commands.ts';
import { partFull } from '../../../src-renderer/editor/line-blocks.ts';
import { blocksOf, linesOf, textOf } from '../../../src-renderer/editor/lines-of.ts';
import { editorState } from '../../helpers/editor-state.ts';

const lines = (count: number) => Array.from({ length: count }, (_none, line) => `line ${line}`);
const state = editorState(lines(160).join('\n'));
const sizes = ({ doc }: Pick<EditorState, 'doc'>) => blocksOf(doc).map(({ from, to }) => to - from);

const selecting = (anchor: [line: number, at: number], head = anchor) => {
  const at = ([line, place]: [number, number]) => linesOf(state.doc)[line]!.position + place;
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, at(anchor), at(head))));
};

describe('the blocks of a text', () => {
  it('hold sixteen lines each, and all where there are few', () => {
    expect(sizes(state)).toEqual(Array(10).fill(16));
    expect(sizes(editorState(lines(40).join('\n')))).toEqual([40]);
  });

  it('become one where words go from one into another', () => {
    const { doc } = deleteSelection(selecting([14, 2], [17, 2]))!;
    expect(textOf(doc).split('\n').slice(13, 16)).toEqual(['line 13', 'line 17', 'line 18']);
    expect(sizes({ doc })).toEqual([29, ...Array(8).fill(16)]);
  });

  it('become one where their lines are joined', () => {
    const caret = selecting([16, 0]);
    const { doc } = joinLines(caret, edgeAtCaret(caret, 'before')!);
    expect(textOf(doc).split('\n')[15]).toBe('line 15line 16');
    expect(edgeAtCaret(selecting([15, 7]), 'after')).toMatchObject({ lower: { start: linesOf(state.doc)[16]!.start } });
  });

  it('take what is pasted in blocks of its own', () => {
    const { doc } = insertLines(selecting([20, 3]), lines(100).join('\n'));
    expect(linesOf(doc)).toHaveLength(259);
    expect(Math.max(...sizes({ doc }))).toBeLessThanOrEqual(32);
  });

  it('are parted when they have grown too full, and the text stays', () => {
    const grown = state.apply(insertLines(selecting([20, 3]), lines(40).join('\n')));
    const parted = partFull([grown.tr.insertText('x', 5)], grown)!;
    expect(sizes(grown)).toContain(55);
    expect(Math.max(...sizes(parted))).toBe(16);
    expect(textOf(parted.doc)).toBe(textOf(grown.doc));
  });

  it('are not parted under an input method', () => {
    const grown = state.apply(insertLines(selecting([20, 3]), lines(40).join('\n')));
    expect(partFull([grown.tr.insertText('x', 5).setMeta('composition', 1)], grown)).toBeNull();
  });
});
