import { expect, it } from 'vitest';
import { keyPressed } from '../../../../src-renderer/features/recordings/key-pressed.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it.each([
  [{ key: 'F4' }, false, 'F4'],
  [{ key: 'F8', shiftKey: true }, false, 'Shift+F8'],
  [{ key: 'p', ctrlKey: true }, false, 'Mod+P'],
  [{ key: 'p', metaKey: true }, true, 'Mod+P'],
  [{ key: 'p', ctrlKey: true }, true, 'Ctrl+P'],
  [{ key: 'MediaPlayPause' }, false, 'MediaPlayPause'],
  [{ key: 'p' }, false, null],
  [{ key: 'Shift', shiftKey: true }, false, null],
  [{ key: 'Enter' }, false, null],
])('a pedal’s %o becomes a shortcut', (pressed, onMac, expected) => {
  expect(keyPressed({ ...none, ...pressed }, onMac)).toBe(expected);
});
