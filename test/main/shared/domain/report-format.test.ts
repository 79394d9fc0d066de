import { describe, expect, it } from 'vitest';
import { reportFormat } from '../../../../src-main/shared/domain/report-format.ts';

describe('the format of a report', () => {
  it.each([
    ['/a/b.pdf', 'pdf'],
    ['C:\\报告.DOCX', 'docx'],
    ['x.tar.html', 'html'],
    ['notes.md', 'md'],
    ['deck.pptx', 'pptx'],
    ['a.pdf/b', null],
    ['pdf', null],
    ['a.txt', null],
  ])('of %s is %s', (path, format) => {
    expect(reportFormat(path)).toBe(format);
  });
});
