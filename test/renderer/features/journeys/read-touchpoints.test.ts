import { describe, expect, it } from 'vitest';
import type { Touchpoint } from '../../../../src-main/shared/contract/personas.ts';
import { readTouchpoints } from '../../../../src-renderer/features/journeys/read-touchpoints.ts';

const touchpoint = (id: string, name: string): Touchpoint => ({
  id,
  name,
  channel: 'other',
  isOnline: false,
  owner: '',
  codeId: null,
});
const known = [touchpoint('web', 'Website'), touchpoint('shop', 'Shop, Main Street'), touchpoint('app', '手机应用')];

describe('touchpoints in a text', () => {
  it.each([
    ['Website', ['web'], ''],
    ['website · 手机应用', ['web', 'app'], ''],
    ['Shop, Main Street · Website', ['shop', 'web'], ''],
    ['Website、手机应用', ['web', 'app'], ''],
    ['Website · asks a friend', ['web'], 'asks a friend'],
    ['asks a friend, twice', [], 'asks a friend, twice'],
    ['', [], ''],
  ])('%s', (text, touchpointIds, rest) => {
    expect(readTouchpoints(text, known)).toEqual({ text: rest, touchpointIds });
  });
});
