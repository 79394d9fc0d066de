import { expect, it } from 'vitest';
import { breakLines, cutIntoPieces } from '../../../../../src-main/core/report/pdf/title-lines.ts';
import { createTitleSetter } from '../../../../../src-main/core/report/pdf/title-setter.ts';
import type { Run } from '../../../../../src-main/core/report/printed-text.ts';
import { createTextPrinter } from '../../../../../src-main/core/report/text-printer.ts';
import { usualReportLook } from '../../../../../src-main/shared/contract/reports.ts';
import { resources } from '../sample-report.ts';

const printer = createTextPrinter([{ has: () => true }]);
const setTitle = createTitleSetter(resources.fonts, usualReportLook, 'bold');
const wordsOf = (runs: readonly Run[]) =>
  runs.map((run) => (typeof run === 'string' || run === null ? run : Object.values(run).join(''))).join('');

it('leaves a title that stands on one line as it is', () => {
  const title = printer.print('民众为什么不再回来');
  expect(setTitle(title, 20, 400)).toEqual({ text: title, width: null });
});

it.each([
  ['Why people who came to three meetings or more stop taking part in the fourth', 17.5],
  ['来过三次座谈会以上的民众为什么不再参加第四次，他们自己又是怎么说的', 17.5],
])('makes the lines of “%s” about as long as each other', (words, size) => {
  const [room, title] = [420, printer.print(words)];
  const { text, width } = setTitle(title, size, room);
  expect(wordsOf(text.runs)).toBe(words);
  expect(width).toBeGreaterThan(room * 0.5);
  expect(width).toBeLessThan(room * 0.9);
});

it('keeps Chinese words whole at the ends of lines alone', () => {
  const { text } = setTitle(
    printer.print('来过三次座谈会以上的民众为什么不再参加第四次，他们自己又是怎么说的'),
    17.5,
    420,
  );
  const kept = text.runs.filter((run) => typeof run !== 'string');
  expect(kept).toContainEqual({ kept: '第四次，' });
  expect(kept).not.toContainEqual({ kept: '座谈会' });
});

it('says nothing of how wide lines are where nobody knows how much room there is', () => {
  expect(setTitle(printer.print('民众不再回来'), 17.5, null)).toEqual({
    text: { language: 'zh', runs: [{ kept: '民众' }, { kept: '不再' }, { kept: '回来' }] },
    width: null,
  });
});

it('breaks lines between words and between Chinese signs, but not before marks', () => {
  const pieces = cutIntoPieces(['民众，以及 people too'], (text) => text.length);
  const lines = breakLines(pieces, 4).map((line) => wordsOf(line.map(({ run }) => run)));
  expect(lines).toEqual(['民众，以', '及 ', 'people ', 'too']);
});

it.each(['', ' ', '——', '（）', 'a', `${'x'.repeat(24)}`])('loses nothing of “%s”', (words) => {
  const { runs } = printer.print(words);
  expect(wordsOf(cutIntoPieces(runs, () => 1).map(({ run }) => run))).toBe(wordsOf(runs));
});
