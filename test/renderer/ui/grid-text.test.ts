import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printBlock, readBlock } from '../../../src-renderer/ui/data-grid/grid-text.ts';

describe('readBlock', () => {
  it.each([
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\tb\r\n', [['a', 'b']]],
    [
      'a\t\n\tb\n',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['"two\nlines"\t"say ""no"""\n', [['two\nlines', 'say "no"']]],
    ['5" wide\tx', [['5" wide', 'x']]],
    ['one', [['one']]],
    ['', []],
  ])('reads %j', (text, rows) => {
    expect(readBlock(text)).toEqual(rows);
  });

  it('reads what was printed', () => {
    const width = fc.integer({ min: 1, max: 4 });
    const blocks = width.chain((columns) =>
      fc.array(
        fc.array(fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '字') }), {
          minLength: columns,
          maxLength: columns,
        }),
        {
          minLength: 1,
          maxLength: 5,
        },
      ),
    );
    fc.assert(
      fc.property(blocks, (rows) => {
        const text = `${printBlock(rows)}\n`;
        expect(readBlock(text)).toEqual(rows);
      }),
    );
  });
});
