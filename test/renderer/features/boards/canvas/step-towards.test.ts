import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepTowards } from '../../../../../src-renderer/features/boards/canvas/step-towards.ts';

const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `card ${from + index}`);

function reach(wanted: readonly string[], before: readonly string[]) {
  let { ids: present, isDone } = stepTowards(wanted, before, 16);
  for (let steps = 0; !isDone && steps < 100; steps++) ({ ids: present, isDone } = stepTowards(wanted, present, 16));
  return present;
}

describe('what stands in the DOM', () => {
  it('grows by a few cards a step', () => {
    expect(stepTowards(ids(0, 200), [], 16).ids).toHaveLength(16);
  });

  it('keeps at once what is wanted and was there', () => {
    expect(stepTowards(ids(0, 200), ids(100, 150), 16).ids).toEqual([...ids(0, 16), ...ids(100, 150)]);
  });

  it('comes to what is wanted, in its order', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.nat(300), (from, length, before) => {
        const wanted = ids(from, from + length);
        expect(reach(wanted, ids(0, before))).toEqual(wanted);
      }),
    );
  });
});
