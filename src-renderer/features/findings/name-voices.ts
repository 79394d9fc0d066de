import type { FindingEvidence } from '../../../src-main/shared/contract/findings.ts';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { nameDisguiser } from '../../../src-main/shared/domain/disguise-names.ts';

type Speakers = CallOutput<'speakers.list'>;
type People = readonly Pick<CallOutput<'participants.list'>[number], 'id' | 'name' | 'pseudonym' | 'role'>[];
type Said = Pick<FindingEvidence, 'documentId' | 'speaker'>;

export interface Voices {
  /** The participant who said a quote, where known. */
  readonly participantOf: (quote: Said) => string | null;
  /** As others may read it: the pseudonym, where there is one. */
  readonly nameOf: (quote: Said) => string | null;
  /** The same, interviewers aside: they stand behind nothing. */
  readonly studiedOf: (quote: Said) => string | null;
  readonly nameOfParticipant: (id: string) => string;
  /** A document's name without names of people who have a pseudonym. */
  readonly nameDocument: (name: string) => string;
}

/** Who said what, and how they are called where others look on. */
export function nameVoices(speakers: Speakers, people: People): Voices {
  const byLabel = new Map(speakers.map((speaker) => [keyOf(speaker.documentId, speaker.name), speaker.participantId]));
  const byId = new Map(people.map((person) => [person.id, person]));
  const participantOf = ({ documentId, speaker }: Said) =>
    speaker === null ? null : (byLabel.get(keyOf(documentId, speaker)) ?? null);
  const labels = speakers.map(({ name, participantId }) => ({ name, pseudonym: byId.get(participantId)?.pseudonym }));
  const disguises = [...people, ...labels].flatMap(({ name, pseudonym }) =>
    pseudonym ? [{ name, shown: pseudonym }] : [],
  );
  return {
    participantOf,
    studiedOf: (quote) => {
      const id = participantOf(quote);
      return byId.get(id ?? '')?.role === 'interviewer' ? null : id;
    },
    nameOf: (quote) => byId.get(participantOf(quote) ?? '')?.pseudonym || quote.speaker,
    nameOfParticipant: (id) => {
      const person = byId.get(id);
      return person?.pseudonym || person?.name || '';
    },
    nameDocument: nameDisguiser(disguises),
  };
}

const keyOf = (documentId: string, name: string) => JSON.stringify([documentId, name]);
