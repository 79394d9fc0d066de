import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../helpers/color-measures.ts';

const css = readFileSync(new URL('../../../src-renderer/ui/tokens.css', import.meta.url), 'utf8');

const tokensOf = (theme: string): ReadonlyMap<string, string> => {
  const block = css.split(`:root[data-theme='${theme}'] {`)[1]!.split('}')[0]!;
  const pairs = [...block.matchAll(/--color-([\w-]+): (#[0-9a-f]{6});/g)];
  return new Map(pairs.map(([, name, value]) => [name!, value!]));
};

const surfaces = ['page', 'panel', 'float', 'sunken', 'hover', 'selected'];
const texts = ['ink', 'ink-soft', 'ink-muted', 'accent', 'danger', 'success', 'warning'];
const fills = [
  ['on-accent', 'accent-fill'],
  ['on-primary', 'primary'],
  ['on-primary', 'primary-hover'],
  ['on-danger', 'danger-fill'],
  ['on-danger', 'danger-fill-hover'],
  ['danger', 'danger-tint'],
  ['ink', 'danger-tint'],
  ['ink', 'mark'],
  ['ink', 'selection'],
] as const;
const pairs = [...texts.flatMap((text) => surfaces.map((surface) => [text, surface] as const)), ...fills];

describe.each(['light', 'dark'])('the colours of the %s theme', (theme) => {
  const tokens = tokensOf(theme);

  it.each(pairs)('set %s on %s with AA contrast', (text, surface) => {
    expect(contrast(tokens.get(text)!, tokens.get(surface)!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['focus', 'line-strong'])('show %s against page and panel', (name) => {
    expect(contrast(tokens.get(name)!, tokens.get('page')!)).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens.get(name)!, tokens.get('panel')!)).toBeGreaterThanOrEqual(3);
  });
});
