import { Document, Paragraph, TextRun } from 'docx';
import { layoutDocument } from 'docx/layout';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../../../src-main/core/report/docx/break-lines.ts';
import { letterWidth } from '../../../../../src-main/core/report/docx/letter-widths.ts';

const linesOf = (text: string, room: number) => {
  const starts = breakLines(text, room, () => 1);
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
};

describe('lines that are set for counting pages', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['one\ntwo', 20, ['one', 'two']],
    ['a well-known bus', 7, ['a well-', 'known', 'bus']],
    ['等公交车等公交车', 4, ['等公交车', '等公交车']],
    ['我们在等，车不来', 4, ['我们在等，', '车不来']],
    ['我们说：“不等了”', 4, ['我们说：', '“不等', '了”']],
    ['a wonderfullylongword b', 5, ['a', 'wonderfullylongword', 'b']],
    ['', 5, ['']],
  ])('break %j', (text, room, lines) => {
    expect(linesOf(text, room)).toEqual(lines);
  });

  it.each(['Calibri', 'Cambria'])('are measured as the library measures %s', (face) => {
    const letters = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index));
    const paragraph = (text: string) => new Paragraph({ children: [new TextRun({ text, font: face, size: 200 })] });
    const { pages } = layoutDocument(new Document({ sections: [{ children: letters.map(paragraph) }] }));
    const ems = pages
      .flatMap(({ body }) => body)
      .map((block) => (block.type === 'paragraph' ? block.lines[0]!.textWidth : 0) / (100 * (96 / 72)));
    const own = letters.map((letter) => letterWidth(letter, { face, isBold: false }));
    expect(ems.map((width, index) => Math.abs(width - own[index]!)).filter((difference) => difference > 0.002)).toEqual(
      [],
    );
  });
});
