import { describe, expect, it } from 'vitest';
import { formatWhen } from '../../../../src-renderer/features/projects/format-when.ts';

const now = new Date(2026, 0, 10, 9).getTime();
const at = (day: number, hour = 23) => new Date(2026, 0, day, hour).getTime();

describe('formatWhen', () => {
  it.each([
    [at(10, 1), 'en', 'Today'],
    [at(9), 'en', 'Yesterday'],
    [at(7), 'en', '3 days ago'],
    [at(9), 'zh-CN', '昨天'],
    [at(1), 'en', 'Jan 1, 2026'],
    [at(1), 'zh-CN', '2026年1月1日'],
  ])('says when %s was in %s: %s', (time, language, expected) => {
    expect(formatWhen(time, language, now)).toBe(expected);
  });
});
