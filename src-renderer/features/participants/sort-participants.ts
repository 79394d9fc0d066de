import type { CallOutput } from '../../../src-main/shared/contract/index.ts';

export type Participant = CallOutput<'participants.list'>[number];

export const participantColumns = ['name', 'documents', 'turns', 'codings'] as const;
export type ParticipantColumn = (typeof participantColumns)[number];

export interface ParticipantSort {
  readonly columnId: ParticipantColumn;
  readonly direction: 'ascending' | 'descending';
}

/** Names in the order of the language, and by name where numbers are the same. */
export function sortParticipants(participants: readonly Participant[], sort: ParticipantSort, language: string) {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const byName = (one: Participant, other: Participant) => compare(one.name, other.name);
  const { columnId } = sort;
  if (columnId === 'name') return participants.toSorted((one, other) => sign * byName(one, other));
  return participants.toSorted((one, other) => sign * (one[columnId] - other[columnId]) || byName(one, other));
}
