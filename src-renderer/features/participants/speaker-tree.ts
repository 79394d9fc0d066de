import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import type { Participant } from '../../../src-main/shared/contract/participants.ts';
import { foldName } from '../../../src-main/shared/domain/fold-name.ts';

export type Speaker = CallOutput<'speakers.list'>[number];

export interface SpeakersOf {
  readonly participant: Participant;
  readonly speakers: readonly Speaker[];
}

/** Participants by name, each with the speakers that are this person. */
export function speakersByParticipant(
  participants: readonly Participant[],
  speakers: readonly Speaker[],
  language: string,
): readonly SpeakersOf[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const own = Map.groupBy(speakers, ({ participantId }) => participantId);
  return participants
    .toSorted((one, other) => compare(one.name, other.name))
    .map((participant) => ({ participant, speakers: own.get(participant.id) ?? [] }));
}

export interface Suggestion {
  readonly name: string;
  readonly speakers: readonly Speaker[];
  /** Who has most turns under the name. */
  readonly participantId: string;
}

/** Names, whatever their case and width, that speakers of several documents have and that are different participants. */
export function suggestSame(speakers: readonly Speaker[]): readonly Suggestion[] {
  const byName = Map.groupBy(speakers, ({ name }) => foldName(name));
  return [...byName.values()].flatMap((same) => {
    const people = Map.groupBy(same, ({ participantId }) => participantId);
    if (people.size < 2) return [];
    const turns = (own: readonly Speaker[]) => own.reduce((sum, speaker) => sum + speaker.turns, 0);
    const [most] = [...people.entries()].toSorted(([, one], [, other]) => turns(other) - turns(one));
    return most ? [{ name: most[1][0]!.name, speakers: same, participantId: most[0] }] : [];
  });
}
