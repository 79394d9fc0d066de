import type { NoteChoice, NoteRow } from '../../../src-main/shared/contract/notes.ts';

/** How a row of the comparison stands. */
export type NoteRelation = 'same' | 'differing' | 'mine' | 'theirs';

export const relationOf = ({ mine, theirs, isSame }: NoteRow): NoteRelation => {
  if (mine === null) return 'theirs';
  if (theirs === null) return 'mine';
  return isSame ? 'same' : 'differing';
};

export const countRelations = (rows: readonly NoteRow[]): Readonly<Record<NoteRelation, number>> => {
  const counts = { same: 0, differing: 0, mine: 0, theirs: 0 };
  rows.forEach((row) => (counts[relationOf(row)] += 1));
  return counts;
};

/** A turn by its place in their notes; as long as nothing is chosen both stay. */
export type NoteChoices = ReadonlyMap<number, NoteChoice>;

export const choiceOf = (choices: NoteChoices, { theirs }: NoteRow): NoteChoice =>
  (theirs && choices.get(theirs.start)) ?? 'both';
