import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReportWords } from '../../../../src-main/core/report/report-words.ts';

const folder = join(import.meta.dirname, '../../../../resources/report');
const [en, zh] = [readReportWords(folder, 'en'), readReportWords(folder, 'zh-CN')];

describe('the words of a report', () => {
  it('are in its language, with the form that the number takes', () => {
    expect([1, 2, 1200].map((n) => en.say('blocks.counted.people', { n }))).toEqual([
      '1 person',
      '2 people',
      '1,200 people',
    ]);
    expect(zh.say('blocks.counted.people', { n: 1 })).toBe('1 人');
  });

  it('are filled in as they are, whatever signs they hold', () => {
    expect(en.say('blocks.guides.withMinutes', { name: '$& {minutes}', minutes: '5' })).toBe('$& {minutes} (5)');
  });

  it('write dates and numbers as people do', () => {
    expect([en.date('2026-11-22'), zh.date('2026-11-22')]).toEqual(['22 November 2026', '2026年11月22日']);
    expect(en.number(12_345)).toBe('12,345');
  });

  it('are known: a word that isn’t there is a fault', () => {
    expect(() => en.say('blocks.nothing')).toThrow('blocks.nothing');
    expect(() => en.say('constructor')).toThrow('constructor');
  });
});
