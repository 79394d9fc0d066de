import { describe, expect, it } from 'vitest';
import { shortcutKeys } from '../../../src-renderer/ui/shortcut-keys.ts';

describe('the keys of a shortcut', () => {
  it.each([
    ['Mod+k', false, ['Ctrl', 'K']],
    ['Mod+k', true, ['⌘', 'K']],
    ['Shift+Enter', false, ['Shift', '↵']],
    ['Alt+Shift+ArrowUp', true, ['⌥', '⇧', '↑']],
    ['Mod+Plus', false, ['Ctrl', '+']],
    ['F2', true, ['F2']],
  ])('are shown for %s (Mac: %s) as %j', (shortcut, onMac, expected) => {
    expect(shortcutKeys(shortcut, onMac)).toEqual(expected);
  });
});
