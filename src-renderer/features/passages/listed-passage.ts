import type { FoundPassage, PassageOfCode } from '../../../src-main/shared/contract/passages.ts';

/** A passage in a list: one coding, or one answer to a query with the codings by which it answers. */
export interface ListedPassage extends FoundPassage {
  readonly id: string;
}

export function listCoding(passage: PassageOfCode): ListedPassage {
  const { codingId, codeId, code, researcher, memo, weight, valence, createdAt, ...place } = passage;
  return {
    ...place,
    id: codingId,
    codings: [{ codingId, codeId, code, researcher, memo, weight, valence, createdAt }],
  };
}

export function listAnswer(passage: FoundPassage): ListedPassage {
  const { documentId, start, end, passageId } = passage;
  return { ...passage, id: `${documentId} ${start} ${end} ${passage.isEmptied ? passageId : ''}` };
}

/** The names of its codes, each once. */
export const codesOf = ({ codings }: ListedPassage): readonly { readonly codeId: string; readonly code: string }[] => [
  ...new Map(codings.map(({ codeId, code }) => [codeId, { codeId, code }])).values(),
];

export const researchersOf = ({ codings }: ListedPassage): string =>
  [...new Set(codings.map(({ researcher }) => researcher))].join(', ');

export const memosOf = ({ codings }: ListedPassage): string =>
  codings
    .map(({ memo }) => memo)
    .filter((memo) => memo !== '')
    .join('\n');
