import { expect, it } from 'vitest';
import { quoted } from '../../../../src-main/shared/domain/quoted.ts';

it.each([
  ['I lose it ', '“I lose it”'],
  ['「該拋什麼問題」本身', '「該拋什麼問題」本身'],
  ['“Where?” she asks', '“Where?” she asks'],
])('%s becomes %s', (text, shown) => {
  expect(quoted(text)).toBe(shown);
});
