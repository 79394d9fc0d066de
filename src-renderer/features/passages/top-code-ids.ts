import type { TreeCode } from '../../../src-main/shared/domain/code-tree.ts';

/** The codes at the top: with what is below them they are all codes. */
export const topCodeIds = (codes: readonly TreeCode[]): readonly string[] =>
  codes.filter((code) => code.parentId === null).map(({ id }) => id);
