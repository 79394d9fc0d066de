import { placeOf } from './create-study.ts';
import type { Study } from './create-study.ts';
import type { TestCore } from './create-test-core.ts';

type Pair = readonly [string, string];

export interface JourneyAtHand {
  /** Of Anna and Ben. */
  readonly personaId: string;
  readonly secondPersonaId: string;
  /** A goal with one passage that stands on nothing else, and a frustration. */
  readonly traits: Pair;
  readonly traitEvidenceId: string;
  /** Bound to “Voice”. */
  readonly touchpointId: string;
  readonly secondTouchpointId: string;
  /** Of the first persona. */
  readonly journeyId: string;
  /** Bound to “Find it” and to “Answer”. */
  readonly stages: Pair;
  /** Pains, bound to “Need”; thoughts, bound to nothing. */
  readonly lanes: Pair;
  readonly emotionLaneId: string;
  /** Pains of the first stage: words, a picture, two passages by hand; one of them stands on nothing else. */
  readonly cellId: string;
  readonly cellEvidenceIds: Pair;
  /** An empty map. */
  readonly besideId: string;
}

export const picture = {
  mediaType: 'image/png' as const,
  name: 'a.png',
  data: Buffer.from('\u0089PNG\r\n\u001a\n…', 'latin1').toString('base64'),
};

/** A map of two stages and three lanes, with a persona, two touchpoints and a cell in which there is something. */
export async function createJourney(core: TestCore, study: Study): Promise<JourneyAtHand> {
  const people = await createPeople(core, study);
  const { call } = core;
  const { codes, meeting } = study;
  const touchpoint = { name: 'Kiosk 1', channel: 'other', isOnline: true, codeId: codes.voice } as const;
  const touchpointId = (await call('touchpoints.create', touchpoint)).id;
  const second = await call('touchpoints.create', { name: 'Counter', channel: 'store', isOnline: false });
  const { id: journeyId } = await call('journeys.create', {
    name: 'Losing it',
    template: 'blank',
    personaIds: [people.personaId],
    stages: [
      { name: 'Look for it', codeId: codes.find },
      { name: 'Ask', codeId: codes.answer },
    ],
    lanes: [
      { kind: 'pains', name: 'Pains', codeId: codes.need },
      { kind: 'thoughts', name: 'Thoughts' },
      { kind: 'emotions', name: 'Emotion' },
    ],
  });
  const map = await call('journeys.get', { id: journeyId });
  const [stages, lanes] = [map.stages, map.lanes].map((all) => all.map((one) => one.id)) as [string[], string[]];
  const crossing = { laneId: lanes[0]!, stageId: stages[0]! };
  await call('journeys.setCells', { journeyId, cells: [{ ...crossing, text: 'It is lost', image: picture }] });
  await call('journeys.addEvidence', {
    journeyId,
    ...crossing,
    places: [
      { documentId: meeting.id, ...placeOf(meeting, 'Mine sits under the sofa.') },
      { documentId: meeting.id, ...placeOf(meeting, 'Yellow is fine.') },
    ],
  });
  const [cell] = (await call('journeys.get', { id: journeyId })).cells;
  const beside = await call('journeys.create', { name: 'Empty', template: 'blank' });
  return {
    ...people,
    touchpointId,
    secondTouchpointId: second.id,
    journeyId,
    stages: [stages[0]!, stages[1]!],
    lanes: [lanes[0]!, lanes[1]!],
    emotionLaneId: lanes[2]!,
    cellId: cell!.id,
    cellEvidenceIds: [cell!.evidence[0]!.evidenceId, cell!.evidence[1]!.evidenceId],
    besideId: beside.id,
  };
}

async function createPeople({ call }: TestCore, { meeting }: Study) {
  const participantIds = meeting.speakers.slice(0, 2).map((speaker) => speaker.participantId);
  const { id: personaId } = await call('personas.create', { name: 'Losers', participantIds });
  const { id: secondPersonaId } = await call('personas.create', { name: 'Finders' });
  await call('personas.update', { id: personaId, image: picture });
  const places = [{ documentId: meeting.id, ...placeOf(meeting, 'It should just') }];
  const goal = await call('personas.addTrait', { personaId, kind: 'goal', text: 'Finds it at once', places });
  const other = await call('personas.addTrait', { personaId, kind: 'frustration', text: 'Sofas' });
  const [persona] = await call('personas.list', {});
  const traitEvidenceId = persona!.traits[0]!.evidence[0]!.evidenceId;
  return { personaId, secondPersonaId, traits: [goal.id, other.id] as const, traitEvidenceId };
}
