import { describe, expect, it } from 'vitest';
import { markAtCaret } from '../../../../src-main/shared/domain/mark-at-caret.ts';

/** `|` is the caret. */
const at = (typed: string) => markAtCaret(typed.replace('|', ''), typed.indexOf('|'));

describe('the mark in which the caret stands', () => {
  it.each([
    ['dear #pri|', { kind: 'code', query: 'pri', start: 5, end: 9 }],
    ['dear #|', { kind: 'code', query: '', start: 5, end: 6 }],
    ['#pr|ice now', { kind: 'code', query: 'pr', start: 0, end: 6 }],
    ['#Theme/co|', { kind: 'code', query: 'Theme/co', start: 0, end: 9 }],
    ['#"two w|ords" x', { kind: 'code', query: 'two w', start: 0, end: 12 }],
    ['#“两个 词|', { kind: 'code', query: '两个 词', start: 0, end: 6 }],
    ['太贵＃价|', { kind: 'code', query: '价', start: 2, end: 4 }],
    ['@an|', { kind: 'person', query: 'an', start: 0, end: 3 }],
    ['你问＠王|', { kind: 'person', query: '王', start: 2, end: 4 }],
  ])('is found: %s', (typed, expected) => {
    expect(at(typed)).toEqual(expected);
  });

  it.each(['C#x|', 'a@b|.org', 'dear #price |', '\\#pri|', '@"an|', 'plain|', '|#price'])('is none: %s', (typed) => {
    expect(at(typed)).toBeNull();
  });
});
