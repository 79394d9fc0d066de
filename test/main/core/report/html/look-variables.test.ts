import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookVariables } from '../../../../../src-main/core/report/html/look-variables.ts';
import { reportThemes, usualReportLook } from '../../../../../src-main/shared/contract/reports.ts';
import type { ReportLook } from '../../../../../src-main/shared/contract/reports.ts';
import { contrastOf } from '../../../../../src-main/shared/domain/contrast-of.ts';

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

function readVariables(look: ReportLook, theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const [light, , dark] = lookVariables(look, []).split('\n');
  const block = theme === 'light' ? light : dark;
  return new Map([...block!.matchAll(/(--[\w-]+):(#[0-9a-f]{6})/gu)].map(([, name, value]) => [name!, value!]));
}

const pairs = [
  ['--ink', '--page'],
  ['--grey', '--page'],
  ['--grey', '--rail'],
  ['--accent-text', '--page'],
  ['--accent-text', '--tint'],
  ['--second', '--page'],
  ['--second', '--tint'],
  ['--ink', '--chosen'],
  ['--ink', '--found'],
  ['--on-found-here', '--found-here'],
  ['--on-cover', '--cover'],
] as const;

describe.each(['light', 'dark'] as const)('the colours of an HTML report, %s', (theme) => {
  it.each(pairs)('let %s be read on %s, whatever the brand’s colours', (words, ground) => {
    const look = fc.record({ accent: color, second: color, theme: fc.constantFrom(...reportThemes) });
    fc.assert(
      fc.property(look, (chosen) => {
        const variables = readVariables({ ...usualReportLook, ...chosen }, theme);
        expect(contrastOf(variables.get(words)!, variables.get(ground)!)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

describe('the paper of an HTML report', () => {
  it('is that of the look, and across where a part is', () => {
    const css = lookVariables({ ...usualReportLook, paper: 'letter' }, []);
    expect(css).toContain('@page{size:letter;');
    expect(css).toContain('@page across{size:letter landscape}');
  });
});
