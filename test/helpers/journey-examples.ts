import type { CallInput, CallNameOf } from '../../src-main/shared/contract/index.ts';
import { createJourney } from './create-journey.ts';
import type { JourneyAtHand } from './create-journey.ts';
import { placeOf } from './create-study.ts';
import type { Study } from './create-study.ts';
import type { TestCore } from './create-test-core.ts';

type Described = Extract<CallNameOf<'command'>, `${'journeys' | 'personas' | 'touchpoints'}.${string}`>;
type Examples = {
  readonly [Name in Described]: (study: Study, core: TestCore) => CallInput<Name> | Promise<CallInput<Name>>;
};

/** An input that is made of the map that is made first. */
const on =
  <Input>(input: (map: JourneyAtHand, study: Study) => Input) =>
  async (study: Study, core: TestCore) =>
    input(await createJourney(core, study), study);

const otherImage = { mediaType: 'image/gif' as const, name: 'a.gif', data: Buffer.from('GIF89a…').toString('base64') };

/** An input for each command on journeys, personas and touchpoints. */
export const journeyExamples: Examples = {
  'personas.create': ({ meeting }) => ({
    name: "Anna's 画像",
    participantIds: [meeting.speakers[0]!.participantId],
    places: [{ documentId: meeting.id, ...placeOf(meeting, 'Yellow is fine.') }],
    traits: [
      { kind: 'quote', text: 'Yellow', places: [{ documentId: meeting.id, ...placeOf(meeting, 'Yellow is') }] },
      { kind: 'goal', text: '找得到' },
    ],
  }),
  'personas.update': on(({ personaId }) => ({ id: personaId, name: 'Others', summary: '二', image: otherImage })),
  'personas.delete': on(({ personaId }) => ({ id: personaId })),
  'personas.move': on(({ personaId, secondPersonaId }) => ({ id: secondPersonaId, beforeId: personaId })),
  'personas.setMembers': on(({ personaId }, { meeting }) => ({
    id: personaId,
    participantIds: meeting.speakers.map((speaker) => speaker.participantId),
    belongs: false,
  })),
  'personas.addTrait': on(({ personaId }, { group }) => ({
    personaId,
    kind: 'quote' as const,
    text: '要有人回應',
    places: [{ documentId: group.id, ...placeOf(group, '對，要有人') }],
  })),
  'personas.updateTrait': on(({ traits }) => ({ id: traits[1], text: 'Else', beforeId: traits[0] })),
  'personas.deleteTrait': on(({ traits }) => ({ id: traits[0] })),
  'personas.addEvidence': on(({ traits }, { group }) => ({
    traitId: traits[1],
    places: [{ documentId: group.id, ...placeOf(group, '所以') }],
  })),
  'personas.removeEvidence': on(({ traitEvidenceId }) => ({ evidenceId: traitEvidenceId })),
  'touchpoints.create': ({ codes }) => ({
    name: '微信',
    channel: 'social',
    isOnline: true,
    owner: 'Sales',
    codeId: codes.voice,
  }),
  'touchpoints.addReady': () => ({}),
  'touchpoints.update': on(({ touchpointId }) => ({ id: touchpointId, name: 'Kiosk', isOnline: false, codeId: null })),
  'touchpoints.fill': on(({ touchpointId, secondTouchpointId }, { codes }) => ({
    changed: [
      { id: touchpointId, name: 'Counter', codeId: null },
      { id: secondTouchpointId, name: 'Kiosk 1', isOnline: true },
    ],
    added: [{ name: '热线', channel: 'phone' as const, isOnline: false, codeId: codes.answer }],
  })),
  'touchpoints.delete': on(({ touchpointId }) => ({ ids: [touchpointId] })),
  'touchpoints.move': on(({ touchpointId, secondTouchpointId }) => ({
    id: secondTouchpointId,
    beforeId: touchpointId,
  })),
  'journeys.create': () => ({ name: "Anna's journey", template: 'service', language: 'zh-CN' }),
  'journeys.update': on(({ journeyId, besideId, secondPersonaId }) => ({
    id: journeyId,
    name: 'Another',
    besideId,
    personaIds: [secondPersonaId],
  })),
  'journeys.delete': on(({ journeyId }) => ({ id: journeyId })),
  'journeys.copy': on(({ journeyId }) => ({ id: journeyId, name: 'As it shall be', kind: 'to-be' as const })),
  'journeys.addStages': on(({ journeyId, stages }, { codes }) => ({
    journeyId,
    stages: [{ name: 'Wait', codeId: codes.answer }, { name: '等' }],
    parentId: stages[1],
  })),
  'journeys.updateStage': on(({ stages }) => ({ id: stages[0], name: 'Begin', codeId: null, people: 12 })),
  'journeys.moveStage': on(({ stages }) => ({ id: stages[1], beforeId: null, parentId: stages[0] })),
  'journeys.deleteStages': on(({ stages }) => ({ ids: [stages[0]] })),
  'journeys.addLanes': on(({ journeyId, lanes }) => ({
    journeyId,
    lanes: [{ kind: 'metrics' as const, name: '' }],
    beforeId: lanes[0],
  })),
  'journeys.updateLanes': on(({ lanes }) => ({ ids: [...lanes], codeId: null, color: 4, isHidden: true })),
  'journeys.moveLane': on(({ lanes }) => ({ id: lanes[1], beforeId: lanes[0] })),
  'journeys.deleteLanes': on(({ lanes }) => ({ ids: [...lanes] })),
  'journeys.setCells': on(({ journeyId, lanes, stages, touchpointId }) => ({
    journeyId,
    emptied: [{ laneId: lanes[0], stageId: stages[0] }],
    cells: [
      { laneId: lanes[0], stageId: stages[1], text: 'New words', image: null, passageIds: [] },
      { laneId: lanes[1], stageId: stages[1], touchpointIds: [touchpointId], image: otherImage, isMoment: true },
    ],
  })),
  'journeys.addEvidence': on(({ journeyId, lanes, stages }, { group }) => ({
    journeyId,
    laneId: lanes[1],
    stageId: stages[1],
    places: [{ documentId: group.id, ...placeOf(group, '所以') }],
  })),
  'journeys.removeEvidence': on(({ cellEvidenceIds }) => ({ evidenceIds: [...cellEvidenceIds] })),
  'journeys.moveEvidence': on(({ cellEvidenceIds }) => ({
    evidenceId: cellEvidenceIds[1],
    beforeId: cellEvidenceIds[0],
  })),
  'journeys.fill': on(({ journeyId }) => ({ id: journeyId })),
  'journeys.correctEmotion': on(({ emotionLaneId, stages, personaId }) => ({
    laneId: emotionLaneId,
    stageId: stages[0],
    personaId,
    valence: -1.5,
    reason: 'They laughed',
  })),
  'journeys.cellToFinding': on(({ cellId }) => ({ cellId })),
};
