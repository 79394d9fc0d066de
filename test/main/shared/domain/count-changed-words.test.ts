import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countChangedWords } from '../../../../src-main/shared/domain/count-changed-words.ts';
import { countWords } from '../../../../src-main/shared/domain/count-words.ts';
import { applyChanges } from '../../../../src-main/shared/domain/text-changes.ts';
import { editOf } from '../../../helpers/random-edit.ts';

describe('countChangedWords', () => {
  it('says by how many words the whole text grew', () => {
    fc.assert(
      fc.property(editOf(60), ({ before, changes }) => {
        const after = applyChanges(before, changes);
        expect(countChangedWords(before, after, changes)).toBe(countWords(after) - countWords(before));
      }),
      { numRuns: 10_000 },
    );
  });
});
