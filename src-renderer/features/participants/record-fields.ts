import type { TFunction } from 'i18next';
import type { Attribute, Participant } from '../../../src-main/shared/contract/participants.ts';

/** What is recorded of each participant beside the attributes: columns of the grid like these. */
export const recordFieldIds = ['pseudonym', 'consent', 'mayRecord', 'mayQuote', 'storedUntil'] as const;
export type RecordFieldId = (typeof recordFieldIds)[number];

export const isRecordField = (id: string): id is RecordFieldId => recordFieldIds.some((known) => known === id);

/** States of consent that are words in the grid; a cell without one is not recorded. */
export const recordedStates = ['given', 'refused', 'withdrawn'] as const;

const types = {
  pseudonym: 'text',
  consent: 'choice',
  mayRecord: 'boolean',
  mayQuote: 'boolean',
  storedUntil: 'date',
} as const;

export const recordField = (t: TFunction, id: RecordFieldId): Attribute => ({
  id,
  subject: 'participant',
  name: t(`consent.field.${id}`),
  type: types[id],
  options: id === 'consent' ? recordedStates.map((state) => t(`consent.state.${state}`)) : [],
});

/** Values of a participant's record by field, as those of attributes are. */
export function recordValues(
  t: TFunction,
  { pseudonym, consent }: Participant,
): Readonly<Record<RecordFieldId, string>> {
  const { state, mayRecord, mayQuote, storedUntil } = consent;
  return {
    pseudonym,
    consent: state === 'unrecorded' ? '' : t(`consent.state.${state}`),
    mayRecord: String(mayRecord ?? ''),
    mayQuote: String(mayQuote ?? ''),
    storedUntil: storedUntil ?? '',
  };
}
