import type { Generated } from 'kysely';

export interface JourneySchema {
  image: { id: string; mediaType: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif'; name: string; data: string };
  persona: {
    id: string;
    name: string;
    summary: string;
    color: number;
    attributes: string;
    imageId: string | null;
    position: number;
    createdAt: number;
  };
  personaMember: { number: Generated<number>; personaId: string; participantId: string; isLeftOut: 0 | 1 };
  personaTrait: {
    id: string;
    personaId: string;
    kind: 'goal' | 'frustration' | 'need' | 'behaviour' | 'quote';
    text: string;
    position: number;
  };
  touchpoint: {
    id: string;
    name: string;
    channel: 'website' | 'social' | 'email' | 'advertising' | 'app' | 'store' | 'phone' | 'person' | 'other';
    isOnline: 0 | 1;
    owner: string;
    codeId: string | null;
    position: number;
  };
  journey: {
    id: string;
    name: string;
    kind: 'as-is' | 'to-be';
    besideId: string | null;
    position: number;
    createdAt: number;
  };
  journeyPersona: { number: Generated<number>; journeyId: string; personaId: string; position: number };
  stage: {
    id: string;
    journeyId: string;
    parentId: string | null;
    name: string;
    codeId: string | null;
    people: number | null;
    position: number;
  };
  lane: {
    id: string;
    journeyId: string;
    kind:
      | 'actions'
      | 'touchpoints'
      | 'thoughts'
      | 'emotions'
      | 'pains'
      | 'opportunities'
      | 'needs'
      | 'metrics'
      | 'backstage'
      | 'systems'
      | 'images'
      | 'text';
    name: string;
    codeId: string | null;
    color: number | null;
    isHidden: 0 | 1;
    position: number;
  };
  cell: { id: string; laneId: string; stageId: string; text: string; imageId: string | null; isMoment: 0 | 1 };
  cellTouchpoint: { number: Generated<number>; cellId: string; touchpointId: string };
  emotionPoint: {
    id: string;
    laneId: string;
    stageId: string;
    personaId: string | null;
    valence: number;
    reason: string;
  };
}
