// @vitest-environment jsdom
import fc from 'fast-check';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../src-main/shared/domain/text-changes.ts';
import { changesOf } from '../../../src-renderer/editor/change-of-transaction.ts';
import { insertLines } from '../../../src-renderer/editor/editing-commands.ts';
import { linesOf, textOf } from '../../../src-renderer/editor/lines-of.ts';
import { splitLines } from '../../../src-renderer/editor/text-lines.ts';
import { editorState } from '../../helpers/editor-state.ts';

type Edit = readonly [from: number, to: number, insert: string];

const short = fc.stringMatching(/^[ab車\u{1F600}\n]{0,40}$/u);
/** Of some blocks. */
const long = fc
  .array(fc.constantFrom('a', '\n', '車\n', '😀'), { minLength: 120, maxLength: 300 })
  .map((parts) => parts.join(''));
const text = fc.oneof(short, long);
const edits = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), text),
  {
    minLength: 1,
    maxLength: 4,
  },
);

/** Positions are shares of the document, so that they fit whatever it holds. */
function edit(transaction: Transaction, [one, other, insert]: Edit): Transaction {
  const { doc } = transaction;
  const at = (share: number) => TextSelection.near(doc.resolve(Math.round(share * doc.content.size))).head;
  const from = Math.min(at(one), at(other));
  const to = Math.max(at(one), at(other));
  if (insert === '') return transaction.delete(from, to);
  return insert.includes('\n')
    ? transaction.replaceWith(from, to, []).split(from)
    : transaction.insertText(insert, from, to);
}

const editAll = (state: EditorState, all: readonly Edit[]) => all.reduce(edit, state.tr);

describe('the changes of a transaction', () => {
  it('make the text before it the text after it, whatever it does', () => {
    fc.assert(
      fc.property(text, edits, (before, all) => {
        const state = editorState(before);
        const transaction = editAll(state, all);
        expect(applyChanges(before, changesOf(transaction))).toBe(textOf(transaction.doc));
      }),
      { numRuns: 400 },
    );
  });

  it('are also those of lines that are put in and taken out whole', () => {
    const { tr, doc, schema } = editorState('one\ntwo\nthree');
    const second = linesOf(doc)[1]!;
    const transaction = tr
      .delete(second.position - 1, second.position + second.node.content.size + 1)
      .insert(1, schema.node('line', null, [schema.text('new')]));
    expect(textOf(transaction.doc)).toBe('new\none\nthree');
    expect(applyChanges('one\ntwo\nthree', changesOf(transaction))).toBe('new\none\nthree');
  });

  it('say where among equal letters one was typed', () => {
    const { tr } = editorState('aaaa');
    expect(changesOf(tr.insertText('a', 4))).toEqual([{ from: 2, to: 2, insert: 'a' }]);
  });

  it('are as small as can be, and never half a character', () => {
    const { tr } = editorState('x😀y');
    expect(changesOf(tr.insertText('x😁y', 2, 6))).toEqual([{ from: 1, to: 3, insert: '😁' }]);
  });

  it('are none where nothing of the text changes', () => {
    expect(changesOf(editorState('one').tr.setMeta('near', 2))).toEqual([]);
  });
});

describe('the lines of a document', () => {
  it('are those of its text', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(linesOf(editorState(words).doc).map(({ start, end }) => ({ start, end }))).toEqual(splitLines(words));
      }),
    );
  });

  it('come with the text that is pasted', () => {
    const state = editorState('one two');
    const selected = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 5, 6)));
    expect(textOf(insertLines(selected, '\nmiddle\n').doc)).toBe('one\nmiddle\ntwo');
  });
});
