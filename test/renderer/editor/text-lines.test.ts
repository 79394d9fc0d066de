// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src-renderer/editor/lines-of.ts';
import { lineAt, offsetToPosition, positionToOffset, splitLines } from '../../../src-renderer/editor/text-lines.ts';
import { editorState } from '../../helpers/editor-state.ts';

const texts = fc.array(fc.constantFrom('a', '車', '\n', ' ', '😀'), { maxLength: 200 }).map((parts) => parts.join(''));

describe('text lines', () => {
  it('cuts a text at its line breaks', () => {
    expect(splitLines('ab\n\nc')).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 3 },
      { start: 4, end: 5 },
    ]);
  });

  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [4, 2],
    [5, 2],
  ])('finds offset %i in line %i', (offset, line) => {
    expect(lineAt(splitLines('ab\n\nc'), offset)).toBe(line);
  });

  it('leads from each offset to a position in the editor and back', () => {
    fc.assert(
      fc.property(texts, fc.nat(200), (text, at) => {
        const lines = linesOf(editorState(text).doc);
        const offset = Math.min(at, text.length);
        expect(positionToOffset(lines, offsetToPosition(lines, offset))).toBe(offset);
      }),
    );
  });

  it('gives later offsets later positions', () => {
    fc.assert(
      fc.property(texts, fc.nat(200), (text, at) => {
        const lines = linesOf(editorState(text).doc);
        const offset = Math.min(at, Math.max(0, text.length - 1));
        expect(offsetToPosition(lines, offset + 1)).toBeGreaterThan(offsetToPosition(lines, offset));
      }),
    );
  });
});
