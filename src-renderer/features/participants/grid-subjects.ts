import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import type { Attribute, Participant } from '../../../src-main/shared/contract/participants.ts';
import type { TFunction } from 'i18next';
import { choicesOf } from '../../../src-main/shared/domain/attribute-values.ts';
import { isRecordField, recordValues } from './record-fields.ts';

/** A row of the grid: a participant or a document with values and counts. */
export interface GridSubject {
  readonly id: string;
  readonly name: string;
  readonly isInterviewer: boolean;
  readonly values: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, number>>;
  /** Of a participant. */
  readonly consent: Participant['consent'] | null;
}

export const countColumns = {
  participant: ['documents', 'turns', 'words', 'codings'],
  document: ['turns', 'words', 'codings'],
} as const;

export const ofParticipant =
  (t: TFunction) =>
  (participant: Participant): GridSubject => {
    const { id, name, role, values, documents, turns, words, codings, consent } = participant;
    return {
      id,
      name,
      values: { ...values, ...recordValues(t, participant) },
      isInterviewer: role === 'interviewer',
      counts: { documents, turns, words, codings },
      consent,
    };
  };

export const ofDocument =
  (values: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  ({ id, name, turns, words, codings }: DocumentSummary): GridSubject => ({
    id,
    name,
    isInterviewer: false,
    values: values[id] ?? {},
    counts: { turns, words, codings },
    consent: null,
  });

/** The values of a cell one by one: of several choices each, of an empty cell an empty text. Interviewers need no record. */
export function singleValues(attribute: Attribute, subject: GridSubject): readonly string[] {
  const value = subject.values[attribute.id] ?? '';
  if (value === '' && subject.isInterviewer && isRecordField(attribute.id)) return [];
  return attribute.type === 'choices' && value !== '' ? choicesOf(value) : [value];
}
