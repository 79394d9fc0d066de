import { describe, expect, it } from 'vitest';
import { formatWhen, whenOf, whenParts } from '../../../../src-main/shared/domain/session-when.ts';

const now = new Date(2026, 10, 22);

describe('a session’s date', () => {
  it.each([null, '2026-11-24', '2026-11-24T14:30'])('is put together again of its parts: %s', (date) => {
    const { day, time } = whenParts(date);
    expect(whenOf(day, time)).toBe(date);
  });

  it('has no time without a day', () => {
    expect(whenOf('', '14:30')).toBeNull();
  });

  it.each([
    ['2026-11-24T14:30', 'en', 'Tue, Nov 24, 2:30 PM'],
    ['2026-11-24T14:30', 'zh-CN', '11月24日周二 14:30'],
    ['2025-01-02', 'en', 'Thu, Jan 2, 2025'],
    ['2025-01-02', 'zh-CN', '2025年1月2日周四'],
  ])('is said as the language says it, with the year where that is another: %s in %s', (date, language, words) => {
    expect(formatWhen(date, language, now).replaceAll(/\s/gu, ' ')).toBe(words);
  });
});
