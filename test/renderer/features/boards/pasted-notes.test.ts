import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastedNotes } from '../../../../src-renderer/features/boards/pasted-notes.ts';

describe('pastedNotes', () => {
  it.each([
    ['', [], 0],
    [' \n\t\r\n', [], 0],
    ['One', ['One'], 0],
    ['One\r\n\r\n  二 \rThree\u2029Four', ['One', '二', 'Three', 'Four'], 0],
    ['A\0B', ['AB'], 0],
    ['x\n'.repeat(205), Array<string>(200).fill('x'), 5],
  ])('makes of %j a note for each line that says anything', (text, texts, left) => {
    expect(pastedNotes(text)).toEqual({ texts, left });
  });

  it('loses no words and adds none', () => {
    const words = (text: string) => text.replace(/[\s\0]+/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(words(pastedNotes(text).texts.join(''))).toBe(words(text));
      }),
    );
  });
});
