// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { belongsToFocus } from '../../../src-renderer/app/match-keys.ts';

function focusIn(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector<HTMLElement>('[data-focus]')!;
}

describe('belongsToFocus', () => {
  it.each([
    ['C', '<input data-focus>', true],
    ['Mod+Z', '<textarea data-focus></textarea>', true],
    ['Mod+Shift+Z', '<textarea data-focus></textarea>', true],
    ['Mod+Shift+A', '<textarea data-focus></textarea>', false],
    ['Mod+K', '<input data-focus>', false],
    ['Alt+3', '<input data-focus>', false],
    ['V', '<div role="treegrid"><div data-focus></div></div>', true],
    ['N', '<div role="listbox"><div role="option" data-focus></div></div>', true],
    ['Delete', '<div role="treegrid"><div data-focus></div></div>', false],
    ['C', '<div role="document" data-focus></div>', false],
    ['C', '<button data-focus></button>', false],
    ['Shift+Q', '<div role="grid"><input type="checkbox" data-focus></div>', false],
    ['C', '<input type="checkbox" data-focus>', false],
    ['C', '<input type="radio" data-focus>', false],
    ['ArrowLeft', '<input type="radio" data-focus>', true],
    ['V', '<div role="grid"><input type="checkbox" data-focus></div>', true],
    ['V', '<div data-no-type-ahead><div role="grid"><input type="checkbox" data-focus></div></div>', false],
    ['V', '<div data-no-type-ahead><div role="grid"><div role="row" data-focus></div></div></div>', false],
  ])('%s in %s is %s', (shortcut, html, expected) => {
    expect(belongsToFocus(shortcut, focusIn(html))).toBe(expected);
  });

  it.each([
    ['a cell at rest', '<input data-focus data-still>', false, false],
    ['a cell at rest on a Mac', '<input data-focus data-still>', true, false],
    ['a field', '<textarea data-focus></textarea>', false, false],
    ['a field on a Mac, where it writes a sign', '<textarea data-focus></textarea>', true, true],
    ['no field', '<button data-focus></button>', true, false],
  ])('Alt with a letter in %s', (_, html, onMac, expected) => {
    expect(belongsToFocus('Alt+J', focusIn(html), onMac)).toBe(expected);
  });
});
