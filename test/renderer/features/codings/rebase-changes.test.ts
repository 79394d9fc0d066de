import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../../src-main/shared/domain/text-changes.ts';
import { rebaseChanges } from '../../../../src-renderer/features/codings/rebase-changes.ts';

const typed = (from: number, to: number, insert: string) => [{ from, to, insert }];

describe('what was typed, when the text had changed meanwhile', () => {
  it.each([
    ['stands where it was, before the change', typed(0, 0, 'X'), 'one two', 'one three', 'Xone three'],
    ['moves with the words, after the change', typed(7, 7, '!'), 'one two', 'first, one two', 'first, one two!'],
    ['is not lost where its words are gone', typed(5, 5, 'NEW'), 'one two', 'one', 'oneNEW'],
    [
      'stays between words that changed on both sides',
      typed(4, 4, 'X'),
      'one two\nten',
      'on two\nten!',
      'on Xtwo\nten!',
    ],
    ['is the same where nothing changed', typed(3, 4, '-'), 'one two', 'one two', 'one-two'],
  ] as const)('%s', (_how, changes, base, next, expected) => {
    expect(applyChanges(next, rebaseChanges(changes, base, next))).toBe(expected);
  });
});
