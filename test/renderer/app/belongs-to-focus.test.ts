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
  ])('%s in %s is %s', (shortcut, html, expected) => {
    expect(belongsToFocus(shortcut, focusIn(html))).toBe(expected);
  });
});
