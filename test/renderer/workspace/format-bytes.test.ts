import { expect, it } from 'vitest';
import { formatBytes } from '../../../src-renderer/workspace/format-bytes.ts';

it.each([
  [0, 'en', '0 byte'],
  [999, 'en', '999 byte'],
  [207_512, 'en', '208 kB'],
  [1_240_000, 'en', '1.2 MB'],
  [207_512, 'zh-CN', '208 kB'],
] as const)('writes %i bytes in %s as %s', (bytes, language, words) => {
  expect(formatBytes(bytes, language)).toBe(words);
});
