import { describe, expect, it } from 'vitest';
import { freeSign, sessionSigns } from '../../../../src-main/shared/domain/session-signs.ts';

describe('freeSign', () => {
  it('gives 0 to who leads, and 1 to 9 and a to z to the others', () => {
    expect(freeSign(new Set(), 'facilitator')).toBe('0');
    expect(freeSign(new Set(['0']), 'facilitator')).toBe('1');
    expect(freeSign(new Set(['1', '2']), 'participant')).toBe('3');
    expect(freeSign(new Set('123456789'), 'participant')).toBe('a');
  });

  it('gives each key once, and none when all are given', () => {
    expect(new Set(sessionSigns).size).toBe(36);
    expect(freeSign(new Set(sessionSigns), 'participant')).toBeUndefined();
  });
});
