import { describe, expect, it } from 'vitest';
import { lineManners } from '../../../../../src-main/core/report/docx/line-manners.ts';
import { setLines } from '../../../../../src-main/core/report/docx/set-lines.ts';

const manners = lineManners(
  [
    { id: 'Normal', name: 'Normal' },
    { id: 'Quote', name: 'Quote', basedOn: 'Normal', run: { size: 40 }, paragraph: { indent: { left: 1000 } } },
  ],
  20,
);
const styles = { manners, face: 'Calibri', book: 'Cambria' };
const attributes = (values: object) => ({ _attr: values });
// Fifty ems of text, twenty-two and a half of a quote.
const section = {
  'w:sectPr': [
    { 'w:pgSz': attributes({ 'w:w': 12_000 }) },
    { 'w:pgMar': attributes({ 'w:left': 1_000, 'w:right': 1_000 }) },
  ],
};
const run = (text: string, ...look: readonly object[]) => ({
  'w:r': [...(look.length > 0 ? [{ 'w:rPr': look }] : []), { 'w:t': [text] }],
});
const styled = (style: string) => ({ 'w:pPr': [{ 'w:pStyle': attributes({ 'w:val': style }) }] });
const set = (...parts: readonly object[]) => JSON.stringify(setLines([{ 'w:p': parts }, section], styles)[0]);
const count = (text: string, part: string) => text.split(part).length - 1;
const chinese = '我们在等公交车没有人说';

describe('paragraphs for counting pages', () => {
  it('keep as many lines as they have, with a sign of each script', () => {
    const lines = set(run(chinese.repeat(10)));
    expect(count(lines, 'w:br')).toBe(2);
    expect(count(lines, '字')).toBe(3);
    expect(set(run('The bus is late again. '.repeat(10)))).toContain('"n"');
  });

  it('are as wide as their style leaves them', () => {
    expect(count(set(styled('Quote'), run(chinese.repeat(10))), 'w:br')).toBe(4);
  });

  it('keep the places that links lead to, the notes and the look of each line', () => {
    const bookmark = { 'w:bookmarkStart': attributes({ 'w:name': 'quote-1' }) };
    const note = { 'w:r': [{ 'w:footnoteReference': attributes({ 'w:id': 1 }) }] };
    const lines = set(bookmark, run(chinese.repeat(10), { 'w:b': {} }), note);
    expect(lines).toContain('quote-1');
    expect(count(lines, '"w:b"')).toBe(3);
    expect(lines.endsWith(`${JSON.stringify(note)}]}`)).toBe(true);
  });

  it.each([
    ['is short', [run('The bus')]],
    ['has a picture', [run(chinese.repeat(10)), { 'w:r': [{ 'w:drawing': [] }] }]],
    ['has a style of its own that nothing is known of', [styled('Strange'), run(chinese.repeat(10))]],
  ])('stay as they are where one %s', (_, parts) => {
    expect(set(...parts)).toBe(JSON.stringify({ 'w:p': parts }));
  });

  it('are set in cells too', () => {
    const cell = {
      'w:tc': [{ 'w:tcPr': [{ 'w:tcW': attributes({ 'w:w': 2_216 }) }] }, { 'w:p': [run(chinese.repeat(2))] }],
    };
    const table = { 'w:tbl': [{ 'w:tr': [cell] }] };
    expect(count(JSON.stringify(setLines([table, section], styles)), 'w:br')).toBe(2);
  });
});
