import type { Code } from '../../../src-main/shared/contract/codes.ts';
import type { ListedPassage } from './listed-passage.ts';

export const groupings = ['document', 'code', 'speaker', 'participant'] as const;
/** An attribute by its id. */
export type Grouping = (typeof groupings)[number] | `attribute ${string}`;

export interface PassageGroup {
  readonly id: string;
  readonly title: string;
  /** The colour of the code that the group is about, by its index. */
  readonly color: number | null;
  readonly passages: readonly ListedPassage[];
}

export interface GroupingWanted {
  readonly grouping: Grouping;
  readonly codes: readonly Code[];
  readonly language: string;
  /** The title of what nobody said. */
  readonly noSpeaker: string;
  /** Names of participants by id. */
  readonly participants?: ReadonlyMap<string, string>;
  /** The value of the attribute that is grouped by; null where there is none. */
  readonly valueOf?: (passage: ListedPassage) => string | null;
  readonly noValue?: string;
}

/** Documents as they stand, codes in the order of the codebook, others by name; within a group as they stand. */
export function groupPassages(passages: readonly ListedPassage[], wanted: GroupingWanted): readonly PassageGroup[] {
  const { grouping, noSpeaker, participants, valueOf = () => null, noValue = '' } = wanted;
  if (grouping === 'document') return byDocument(passages);
  if (grouping === 'code') return byCode(passages, wanted);
  if (grouping === 'speaker') return byTitle(passages, (passage) => passage.speaker, noSpeaker, wanted);
  if (grouping !== 'participant') return byTitle(passages, valueOf, noValue, wanted);
  const nameOf = ({ participantId, speaker }: ListedPassage) =>
    participantId === null ? null : (participants?.get(participantId) ?? speaker);
  return byTitle(passages, nameOf, noSpeaker, wanted);
}

function byDocument(passages: readonly ListedPassage[]): readonly PassageGroup[] {
  return [...Map.groupBy(passages, (passage) => passage.documentId)].map(([id, members]) => ({
    id: `document ${id}`,
    title: members[0]?.document ?? '',
    color: null,
    passages: members,
  }));
}

/** A passage with several codes stands under each, with the codings of that code. */
function byCode(passages: readonly ListedPassage[], { codes }: GroupingWanted): readonly PassageGroup[] {
  const parts = passages.flatMap((passage) =>
    [...Map.groupBy(passage.codings, ({ codeId }) => codeId)].map(([codeId, codings], index) => ({
      codeId,
      passage: { ...passage, codings, id: index === 0 ? passage.id : `${passage.id} ${codeId}` },
    })),
  );
  const groups = Map.groupBy(parts, ({ codeId }) => codeId);
  return codes.flatMap(({ id, name, color }) => {
    const members = groups.get(id)?.map(({ passage }) => passage);
    return members ? [{ id: `code ${id}`, title: name, color, passages: members }] : [];
  });
}

function byTitle(
  passages: readonly ListedPassage[],
  titleOf: (passage: ListedPassage) => string | null,
  none: string,
  { language }: GroupingWanted,
): readonly PassageGroup[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const groups = [...Map.groupBy(passages, titleOf)];
  const named = groups.flatMap(([title, members]) => (title === null ? [] : [{ title, members }]));
  const rest = groups.find(([title]) => title === null)?.[1];
  const titled = named
    .toSorted((first, second) => compare(first.title, second.title))
    .map(({ title, members }) => ({ id: `title ${title}`, title, color: null, passages: members }));
  return rest ? [...titled, { id: 'none', title: none, color: null, passages: rest }] : titled;
}
