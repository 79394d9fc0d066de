import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coderAgreement, pooledAgreement } from '../../../../src-main/shared/domain/coder-agreement.ts';

describe('the agreement of two researchers', () => {
  it('counts characters that both, one or neither coded', () => {
    const found = coderAgreement(100, [{ start: 0, end: 30 }], [{ start: 20, end: 50 }]);
    expect(found).toMatchObject({ both: 10, onlyFirst: 20, onlySecond: 20, share: 0.6 });
    // po = .6, pe = .3 · .3 + .7 · .7 = .58
    expect(found.kappa).toBeCloseTo((0.6 - 0.58) / (1 - 0.58), 12);
  });

  // The table of 50 grant proposals: both yes 20, both no 15, only the first 5, only the second 10; kappa .4.
  it('gives the kappa of a worked example', () => {
    const found = coderAgreement(50, [{ start: 0, end: 25 }], [{ start: 5, end: 35 }]);
    expect(found).toMatchObject({ both: 20, onlyFirst: 5, onlySecond: 10, share: 0.7 });
    expect(found.kappa).toBeCloseTo(0.4, 12);
  });

  it('is 1 where both coded the same', () => {
    const same = [{ start: 5, end: 9 }];
    expect(coderAgreement(20, same, same)).toMatchObject({ share: 1, kappa: 1 });
  });

  it.each([
    ['nobody coded', [], []],
    ['both coded everything', [{ start: 0, end: 20 }], [{ start: 0, end: 20 }]],
  ])('has no kappa where %s', (_why, one, other) => {
    expect(coderAgreement(20, one, other)).toMatchObject({ share: 1, kappa: null });
  });

  it('says nothing of an empty text', () => {
    expect(coderAgreement(0, [], [])).toMatchObject({ share: null, kappa: null });
  });

  it('adds up several texts', () => {
    const one = { ...coderAgreement(50, [{ start: 0, end: 25 }], [{ start: 5, end: 35 }]), length: 50 };
    expect(pooledAgreement([one, one]).kappa).toBeCloseTo(0.4, 12);
    expect(pooledAgreement([])).toMatchObject({ both: 0, share: null, kappa: null });
  });
});

const stretch = fc
  .tuple(fc.nat(99), fc.nat(30))
  .map(([start, length]) => ({ start, end: Math.min(100, start + length) }));
const stretches = fc.array(stretch, { maxLength: 8 });

describe('whatever was coded', () => {
  it('agreement is the same the other way round', () => {
    fc.assert(
      fc.property(stretches, stretches, (one, other) => {
        const forth = coderAgreement(100, one, other);
        const back = coderAgreement(100, other, one);
        expect([back.both, back.onlyFirst, back.onlySecond]).toEqual([forth.both, forth.onlySecond, forth.onlyFirst]);
        expect(back.share).toBeCloseTo(forth.share ?? NaN, 12);
        expect(back.kappa ?? 9).toBeCloseTo(forth.kappa ?? 9, 9);
      }),
    );
  });

  it('every character is counted once', () => {
    fc.assert(
      fc.property(stretches, stretches, (one, other) => {
        const units = Array.from({ length: 100 }, (_, at) => at);
        const has = (list: typeof one, at: number) => list.some(({ start, end }) => start <= at && at < end);
        const found = coderAgreement(100, one, other);
        expect(found.both).toBe(units.filter((at) => has(one, at) && has(other, at)).length);
        expect(found.onlyFirst).toBe(units.filter((at) => has(one, at) && !has(other, at)).length);
        expect(found.onlySecond).toBe(units.filter((at) => !has(one, at) && has(other, at)).length);
      }),
    );
  });
});
