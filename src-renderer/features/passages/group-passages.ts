import type { Code } from '../../../src-main/shared/contract/codes.ts';
import type { PassageOfCode } from '../../../src-main/shared/contract/passages.ts';

export const groupings = ['document', 'code', 'speaker'] as const;
export type Grouping = (typeof groupings)[number];

export interface PassageGroup {
  readonly id: string;
  readonly title: string;
  /** The colour of the code that the group is about, by its index. */
  readonly color: number | null;
  readonly passages: readonly PassageOfCode[];
}

export interface GroupingWanted {
  readonly grouping: Grouping;
  readonly codes: readonly Code[];
  readonly language: string;
  /** The title of what nobody said. */
  readonly noSpeaker: string;
}

/** Documents as they stand, codes in the order of the codebook, speakers by name; within a group as they stand. */
export function groupPassages(passages: readonly PassageOfCode[], wanted: GroupingWanted): readonly PassageGroup[] {
  if (wanted.grouping === 'document') return byDocument(passages);
  return wanted.grouping === 'code' ? byCode(passages, wanted) : bySpeaker(passages, wanted);
}

function byDocument(passages: readonly PassageOfCode[]): readonly PassageGroup[] {
  return [...Map.groupBy(passages, (passage) => passage.documentId)].map(([id, members]) => ({
    id: `document ${id}`,
    title: members[0]?.document ?? '',
    color: null,
    passages: members,
  }));
}

function byCode(passages: readonly PassageOfCode[], { codes }: GroupingWanted): readonly PassageGroup[] {
  const groups = Map.groupBy(passages, (passage) => passage.codeId);
  return codes.flatMap(({ id, name, color }) => {
    const members = groups.get(id);
    return members ? [{ id: `code ${id}`, title: name, color, passages: members }] : [];
  });
}

function bySpeaker(passages: readonly PassageOfCode[], wanted: GroupingWanted): readonly PassageGroup[] {
  const { compare } = new Intl.Collator(wanted.language, { numeric: true });
  const groups = [...Map.groupBy(passages, (passage) => passage.speaker)];
  const named = groups.flatMap(([name, members]) => (name === null ? [] : [{ name, members }]));
  const sorted = named.toSorted((first, second) => compare(first.name, second.name));
  const nobody = groups.find(([name]) => name === null)?.[1];
  const titled = sorted.map(({ name, members }) => ({
    id: `speaker ${name}`,
    title: name,
    color: null,
    passages: members,
  }));
  return nobody ? [...titled, { id: 'nobody', title: wanted.noSpeaker, color: null, passages: nobody }] : titled;
}
