import type { Card, CardPlace } from '../../../../src-main/shared/contract/boards.ts';
import type { BoardFigure, JourneyFigure } from '../../../../src-main/shared/domain/figure-data.ts';

const cardSize = { width: 176, height: 112 };

export function makeCard(id: string, text: string, changes: Partial<Card> = {}): Card {
  const rest = { fullText: null, isShortened: false, source: null, codes: [], createdAt: 0 };
  return { id, kind: 'note', targetId: null, text, ...rest, ...changes };
}

/** A board of notes in rows of five. */
export function makeBoard(texts: readonly string[], changes: Partial<BoardFigure> = {}): BoardFigure {
  const cards = texts.map((text, index) => makeCard(`card-${index}`, text));
  const places = cards.map(({ id }, index): CardPlace => {
    const at = { x: (index % 5) * 190, y: Math.floor(index / 5) * 126 };
    return { id, ...at, ...cardSize, clusterId: null, groupId: null, layer: 0, color: null, isLocked: false };
  });
  return {
    kind: 'board',
    name: 'Needs',
    language: 'en',
    cards,
    places,
    clusters: [],
    clusterPlaces: [],
    vote: null,
    scale: null,
    withheld: 0,
    ...changes,
  };
}

/** A journey of three stages whose thoughts in the first are these quotes. */
export function makeJourney(quotes: readonly string[], changes: Partial<JourneyFigure> = {}): JourneyFigure {
  const stages = ['Awareness', '考慮', 'Use'].map((name, index) => ({
    id: `stage-${index}`,
    parentId: null,
    name,
    codeId: null,
    people: null,
  }));
  const kinds = ['emotions', 'thoughts', 'pains'] as const;
  const lanes = kinds.map((kind) => ({ id: kind, kind, name: '', codeId: null, color: null, isHidden: false }));
  const evidence = quotes.map((text, index) => ({
    evidenceId: `evidence-${index}`,
    passageId: `passage-${index}`,
    documentId: 'document',
    document: 'Interview 1',
    speaker: 'Ana',
    participantId: 'ana',
    at: null,
    turn: 3,
    start: 0,
    end: text.length,
    text,
    isEmptied: false,
    isWithheld: false,
    codes: [],
    valence: null,
    isFromData: true,
  }));
  const cell = {
    id: 'cell',
    text: '',
    touchpointIds: [],
    imageId: null,
    isMoment: false,
    participants: 1,
    documents: 1,
  };
  return {
    kind: 'journey',
    name: 'A citizen who takes part',
    language: 'en',
    state: 'as-is',
    stages,
    lanes,
    cells: [{ ...cell, laneId: 'thoughts', stageId: 'stage-0', evidence, withheld: 0 }],
    emotions: [],
    personas: [],
    touchpoints: new Map(),
    images: new Map(),
    withheld: 0,
    ...changes,
  };
}
