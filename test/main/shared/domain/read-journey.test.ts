import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  funnelOf,
  gapsOf,
  inconsistentStages,
  momentsOfTruth,
  painByStage,
} from '../../../../src-main/shared/domain/read-journey.ts';

const stage = (id: string, parentId: string | null = null) => ({ id, parentId, name: id, codeId: null, people: null });
const lane = (id: string, kind: 'pains' | 'emotions' | 'thoughts', codeId: string | null = null) => ({
  id,
  kind,
  name: id,
  codeId,
  color: null,
  isHidden: false,
});
const passage = (passageId: string, participantId: string | null) => ({
  ...{ passageId, participantId, evidenceId: passageId, documentId: 'd', document: 'd', speaker: null, at: null },
  ...{
    turn: null,
    start: 0,
    end: 1,
    text: 'x',
    isEmptied: false,
    isWithheld: false,
    codes: [],
    isFromData: true,
    valence: null,
  },
});
const cell = (laneId: string, stageId: string, evidence: ReturnType<typeof passage>[] = [], isMoment = false) => ({
  ...{ id: `${laneId} ${stageId}`, laneId, stageId, text: '', touchpointIds: [], imageId: null, isMoment },
  ...{ evidence, participants: 0, documents: 0 },
});
const emotion = (stageId: string, mean: number | null, valence?: number) => ({
  ...{ stageId, personaId: null, mean, deviation: null, interval: null, passages: 1, codings: 1, participants: 1 },
  corrected: valence === undefined ? null : { valence, reason: '' },
});

describe('pain by stage', () => {
  const map = {
    stages: [stage('a'), stage('b'), stage('c')],
    lanes: [lane('p', 'pains'), lane('q', 'pains'), lane('t', 'thoughts')],
    cells: [
      cell('p', 'a', [passage('1', 'anna'), passage('2', 'ben')]),
      cell('q', 'a', [passage('2', 'ben')]),
      cell('t', 'b', [passage('3', 'anna')]),
      cell('p', 'c', [passage('4', null)]),
    ],
  };

  it('counts passages and people of pain lanes once, and heats by them and by what was felt', () => {
    expect(painByStage(map, [emotion('a', -2), emotion('b', 1), emotion('c', null)])).toEqual([
      { stageId: 'a', passages: 2, participants: 2, burden: 2, heat: 1 },
      { stageId: 'b', passages: 0, participants: 0, burden: 0, heat: 0 },
      { stageId: 'c', passages: 1, participants: 0, burden: null, heat: 0.5 },
    ]);
  });

  it('believes a correction', () => {
    expect(painByStage(map, [emotion('b', 2, -1)])[1]).toMatchObject({ burden: 1, heat: 0.25 });
  });
});

describe('inconsistent stages', () => {
  const side = (stageId: string, isOnline: boolean, mean: number, passages: number) => ({
    ...{ stageId, isOnline, mean, passages, codings: passages, participants: 1 },
  });

  it.each([
    ['far apart and said often', 1.5, 8, -1, 8, 1],
    ['far apart and hardly said', 2, 2, -2, 9, 0],
    ['apart by chance', 0.5, 6, 0, 6, 0],
    ['as little apart, said often', 0.5, 60, 0, 60, 1],
  ])('say so of means that are %s', (_name, web, webPassages, shop, shopPassages, found) => {
    expect(inconsistentStages([side('a', true, web, webPassages), side('a', false, shop, shopPassages)])).toHaveLength(
      found,
    );
  });

  it('come with the widest apart first, those of which only one side is known left out', () => {
    const sides = [side('a', true, 1, 9), side('a', false, -1, 9), side('b', true, -2, 9), side('b', false, 2, 6)];
    expect(inconsistentStages([...sides, side('c', true, 2, 50)])).toEqual([
      { stageId: 'b', online: -2, offline: 2, onlinePassages: 9, offlinePassages: 6 },
      { stageId: 'a', online: 1, offline: -1, onlinePassages: 9, offlinePassages: 9 },
    ]);
  });
});

describe('moments of truth and gaps', () => {
  const map = {
    stages: [stage('a'), stage('a1', 'a'), stage('a2', 'a'), stage('b')],
    lanes: [lane('p', 'pains', 'code'), lane('t', 'thoughts'), lane('e', 'emotions', 'code')],
    cells: [cell('p', 'b', [], true), cell('t', 'a1', [passage('1', null)]), cell('p', 'a2', [], true)],
  };

  it('come in the order of the map', () => {
    expect(momentsOfTruth(map).map(({ id }) => id)).toEqual(['p a2', 'p b']);
  });

  it('are cells of bound lanes and stages behind which nobody stands', () => {
    expect(gapsOf(map)).toEqual({
      cells: ['a1', 'a2', 'b'].map((stageId) => ({ laneId: 'p', stageId })),
      stageIds: ['a2', 'b'],
    });
  });
});

describe('a funnel', () => {
  it('says which share of those counted before drops off, and nothing where nobody counted', () => {
    const stages = [null, 200, null, 50, 60, 0, 5].map((people, index) => ({ id: String(index), people }));
    const shares = funnelOf(stages).map(({ dropOff }) => dropOff);
    expect(shares).toEqual([null, null, null, 0.75, expect.closeTo(-0.2), 1, null]);
  });

  it('leads back from the first count to the last', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1 }), (counts) => {
        const steps = funnelOf(counts.map((people, index) => ({ id: String(index), people })));
        const left = steps.reduce((people, { dropOff }) => people * (1 - (dropOff ?? 0)), counts[0]!);
        expect(left).toBeCloseTo(counts.at(-1)!, 3);
      }),
    );
  });
});
