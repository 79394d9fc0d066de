import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import type { Attribute, Participant } from '../../../src-main/shared/contract/participants.ts';
import { choicesOf } from '../../../src-main/shared/domain/attribute-values.ts';

/** A row of the grid: a participant or a document with values and counts. */
export interface GridSubject {
  readonly id: string;
  readonly name: string;
  readonly isInterviewer: boolean;
  readonly values: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, number>>;
}

export const countColumns = {
  participant: ['documents', 'turns', 'words', 'codings'],
  document: ['turns', 'words', 'codings'],
} as const;

export const ofParticipant = ({ id, name, role, values, ...counts }: Participant): GridSubject => ({
  id,
  name,
  values,
  isInterviewer: role === 'interviewer',
  counts: { documents: counts.documents, turns: counts.turns, words: counts.words, codings: counts.codings },
});

export const ofDocument =
  (values: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  ({ id, name, turns, words, codings }: DocumentSummary): GridSubject => ({
    id,
    name,
    isInterviewer: false,
    values: values[id] ?? {},
    counts: { turns, words, codings },
  });

/** The values of a cell one by one: of several choices each, of an empty cell an empty text. */
export function singleValues(attribute: Attribute, subject: GridSubject): readonly string[] {
  const value = subject.values[attribute.id] ?? '';
  return attribute.type === 'choices' && value !== '' ? choicesOf(value) : [value];
}
