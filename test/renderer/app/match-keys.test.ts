import { describe, expect, it } from 'vitest';
import { matchesKeys } from '../../../src-renderer/app/match-keys.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('matchesKeys', () => {
  it('knows a digit by its key where Alt makes it another sign', () => {
    expect(matchesKeys('Alt+1', { ...press('¡', { altKey: true }), code: 'Digit1' }, true)).toBe(true);
  });

  it('knows a letter by its key where Alt makes it a sign, and only there', () => {
    expect(matchesKeys('Alt+J', { ...press('∆', { altKey: true }), code: 'KeyJ' }, true)).toBe(true);
    expect(matchesKeys('Alt+J', { ...press('h', { altKey: true }), code: 'KeyJ' }, true)).toBe(false);
  });

  it.each([
    ['C', press('c'), true],
    ['C', press('C', { shiftKey: true }), false],
    ['C', press('c', { ctrlKey: true }), false],
    ['Mod+Z', press('z', { ctrlKey: true }), true],
    ['Mod+Z', press('Z', { ctrlKey: true, shiftKey: true }), false],
    ['Mod+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), true],
    ['Alt+1', press('1', { altKey: true }), true],
    [']', press(']'), true],
    ['}', press('}', { shiftKey: true }), true],
    ['Delete', press('Delete'), true],
    ['Escape', press('Enter'), false],
  ])('%s against %o is %s', (shortcut, event, expected) => {
    expect(matchesKeys(shortcut, event, false)).toBe(expected);
  });

  it('takes ⌘ for Mod on a Mac', () => {
    expect(matchesKeys('Mod+K', press('k', { metaKey: true }), true)).toBe(true);
    expect(matchesKeys('Mod+K', press('k', { ctrlKey: true }), true)).toBe(false);
  });
});
