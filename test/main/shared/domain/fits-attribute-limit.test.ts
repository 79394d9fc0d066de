import { describe, expect, it } from 'vitest';
import type { AttributeType } from '../../../../src-main/shared/contract/participants.ts';
import { fitsAttributeLimit } from '../../../../src-main/shared/domain/fits-attribute-limit.ts';
import type { AttributeLimit } from '../../../../src-main/shared/domain/fits-attribute-limit.ts';

describe('fitsAttributeLimit', () => {
  it.each<[AttributeType, string | undefined, AttributeLimit, boolean]>([
    ['number', '9', { from: '10' }, false],
    ['number', '10', { from: '9', to: '10' }, true],
    ['number', '-3.5', { to: '-3' }, true],
    ['date', '2026-01-31', { from: '2026-01-01', to: '2026-01-31' }, true],
    ['date', '2025-12-31', { from: '2026-01-01' }, false],
    ['choice', 'Bus', { oneOf: ['bus', 'train'] }, true],
    ['choice', 'Car', { oneOf: ['bus', 'train'] }, false],
    ['choices', '["Bus","Car"]', { oneOf: ['Car'] }, true],
    ['choices', '["Bus"]', { oneOf: ['Car'] }, false],
    ['boolean', 'true', { oneOf: ['true'] }, true],
    ['text', undefined, { oneOf: ['x'] }, false],
    ['text', '', {}, false],
  ])('a %s of %s within %j: %s', (type, value, limit, expected) => {
    expect(fitsAttributeLimit(type, value, limit)).toBe(expected);
  });
});
