import { wordsSharer } from './overlapping-stretches.ts';
import type { DocumentStretch } from './overlapping-stretches.ts';
import { groupSpoken } from './spoken-by.ts';
import type { SpokenStretch } from './spoken-by.ts';

export type ObservedStretch = SpokenStretch & {
  /** What was observed: a code, a severity, a key moment. */
  readonly key: string;
};

export interface Reaction extends DocumentStretch {
  readonly passageId: string;
  readonly kind: 'agrees' | 'disagrees';
  /** Who agrees or disagrees with what is said there. */
  readonly participantId: string;
}

export interface ObservedNotes {
  /** Whose words are counted, in the order in which they are shown. */
  readonly people: readonly string[];
  readonly observed: readonly ObservedStretch[];
  readonly keyMoments: readonly DocumentStretch[];
  readonly reactions: readonly Reaction[];
}

export interface SheetCell {
  readonly participantId: string;
  readonly turns: number;
  readonly passageIds: readonly string[];
  readonly keyMoments: number;
  readonly agrees: readonly string[];
  readonly disagrees: readonly string[];
}

export interface SheetRow {
  readonly key: string;
  readonly people: number;
  readonly agreeing: number;
  readonly turns: number;
  readonly cells: readonly SheetCell[];
}

/**
 * Observations against people: in how many turns of whom each was observed, and who else agrees or disagrees with these words.
 * What most people said stands first; equal rows keep the order in which they were met. A turn counts once for an observation.
 */
export function rainbowSheet({ people, observed, keyMoments, reactions }: ObservedNotes): readonly SheetRow[] {
  const counted = new Set(people);
  const isKeyMoment = wordsSharer(keyMoments);
  const rows = [...Map.groupBy(observed, ({ key }) => key)].map(([key, own]) => {
    const said = Map.groupBy(own, ({ participantId }) => participantId ?? '');
    const answers = reactions.length === 0 ? [] : reactions.filter(wordsSharer(own));
    const answered = Map.groupBy(answers, ({ participantId }) => participantId);
    const cells = people
      .filter((id) => said.has(id) || answered.has(id))
      .map((id) => cellOf(id, { said: said.get(id) ?? [], answered: answered.get(id) ?? [] }, isKeyMoment));
    return { key, ...countPeople(cells), cells };
  });
  return rows
    .filter(({ cells }) => cells.some(({ participantId }) => counted.has(participantId)))
    .toSorted((one, other) => other.people - one.people || other.agreeing - one.agreeing || other.turns - one.turns);
}

interface Own {
  readonly said: readonly ObservedStretch[];
  readonly answered: readonly Reaction[];
}

function cellOf(
  participantId: string,
  { said, answered }: Own,
  isKeyMoment: (stretch: DocumentStretch) => boolean,
): SheetCell {
  const turns = groupSpoken(said);
  const ofKind = (kind: Reaction['kind']) => [
    ...new Set(answered.filter((one) => one.kind === kind).map(({ passageId }) => passageId)),
  ];
  return {
    participantId,
    turns: turns.length,
    passageIds: [...new Set(said.map(({ passageId }) => passageId))],
    keyMoments: turns.filter((own) => own.some(isKeyMoment)).length,
    agrees: ofKind('agrees'),
    disagrees: ofKind('disagrees'),
  };
}

function countPeople(cells: readonly SheetCell[]): Pick<SheetRow, 'people' | 'agreeing' | 'turns'> {
  return {
    people: cells.filter(({ turns }) => turns > 0).length,
    agreeing: cells.filter(({ turns, agrees }) => turns === 0 && agrees.length > 0).length,
    turns: cells.reduce((sum, { turns }) => sum + turns, 0),
  };
}
