import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inGroups } from '../../../../src-main/shared/domain/in-groups.ts';

it('puts things of a group where the first of them stands', () => {
  expect(inGroups(['b1', 'a1', 'b2', 'c1', 'a2'], (thing) => thing[0]!)).toEqual(['b1', 'b2', 'a1', 'a2', 'c1']);
});

it('keeps every thing once, and leaves alone what is in groups already', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 99 })), (things) => {
      const groupOf = (thing: number) => String(thing % 5);
      const grouped = inGroups(things, groupOf);
      expect(grouped.toSorted()).toEqual(things.toSorted());
      expect(inGroups(grouped, groupOf)).toEqual(grouped);
    }),
  );
});
