import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mapPassage } from '../../../../src-main/shared/domain/map-passage.ts';
import { normaliseChanges } from '../../../../src-main/shared/domain/normalise-changes.ts';
import { applyChanges } from '../../../../src-main/shared/domain/text-changes.ts';
import { sentChanges } from '../../../../src-renderer/features/codings/sent-changes.ts';
import { editOf } from '../../../helpers/random-edit.ts';

it('carries a passage along with the accent that is typed onto its last letter', () => {
  const changes = sentChanges('a cafe there', [{ from: 6, to: 6, insert: '\u0301' }]);
  expect(mapPassage({ start: 2, end: 6 }, changes)).toEqual({ start: 2, end: 7 });
});

it('carries passages as the core will, and leads to the text that is shown', () => {
  fc.assert(
    fc.property(editOf(), fc.nat(), fc.nat(), ({ before, changes }, one, other) => {
      // An editor can't leave half of a character.
      fc.pre(applyChanges(before, changes).isWellFormed() && normaliseChanges(before, changes).length > 0);
      const sent = sentChanges(before, changes);
      const [start, end] = [one % (before.length + 1), other % (before.length + 1)].sort((low, high) => low - high);
      const passage = { start: start!, end: end! };
      expect(applyChanges(before, sent)).toBe(applyChanges(before, changes));
      expect(mapPassage(passage, sent)).toEqual(mapPassage(passage, normaliseChanges(before, sent)));
    }),
    { numRuns: 3_000 },
  );
});
