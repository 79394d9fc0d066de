import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../helpers/create-study.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();

/** A map with a stage, a lane and a touchpoint that are filled from the code, and evidence in its one cell. */
async function createMap(codeId: string) {
  const { call } = hand.core;
  const { meeting } = hand.study;
  const stages = [{ name: 'Use', codeId }];
  const lanes = [{ kind: 'pains', name: 'Pains', codeId } as const];
  const { id } = await call('journeys.create', { name: 'Map', template: 'blank', stages, lanes });
  await call('touchpoints.create', { name: 'Shop', channel: 'store', isOnline: false, codeId });
  const map = await call('journeys.get', { id });
  const crossing = { laneId: map.lanes[0]!.id, stageId: map.stages[0]!.id };
  const places = [{ documentId: meeting.id, ...placeOf(meeting, 'Yellow is fine.') }];
  await call('journeys.addEvidence', { journeyId: id, ...crossing, places });
  return id;
}

const boundTo = async (id: string) => {
  const { stages, lanes } = await hand.core.call('journeys.get', { id });
  const touchpoints = await hand.core.call('touchpoints.list', {});
  return [...stages, ...lanes, ...touchpoints.filter(({ name }) => name === 'Shop')].map(({ codeId }) => codeId);
};

describe('what journeys are filled from', () => {
  it('is told before a code is deleted, and stays without it', async () => {
    const { voice } = hand.study.codes;
    const id = await createMap(voice);
    expect(await hand.core.call('codes.deletion', { ids: [voice] })).toMatchObject({ cards: 0, bound: 3 });
    await hand.core.call('codes.delete', { ids: [voice] });
    expect(await boundTo(id)).toEqual([null, null, null]);
  });

  it('is the code into which it is merged', async () => {
    const { voice, colour } = hand.study.codes;
    const id = await createMap(voice);
    await hand.core.call('codes.merge', { ids: [voice], intoId: colour });
    expect(await boundTo(id)).toEqual([colour, colour, colour]);
    await hand.core.call('history.undo', {});
    expect(await boundTo(id)).toEqual([voice, voice, voice]);
  });

  it('loses evidence with a document, which is told before', async () => {
    const { meeting, codes } = hand.study;
    const id = await createMap(codes.voice);
    const loss = await hand.core.call('documents.deletion', { ids: [meeting.id] });
    expect(loss).toMatchObject({ evidence: 2, cards: 0, cells: 1, traits: 0 });
    await hand.core.call('documents.delete', { ids: [meeting.id] });
    expect((await hand.core.call('journeys.get', { id })).cells.flatMap(({ evidence }) => evidence)).toEqual([]);
  });

  it('and what is written in journeys is found by its words', async () => {
    const id = await createMap(hand.study.codes.voice);
    const { lanes, stages } = await hand.core.call('journeys.get', { id });
    const cells = [{ laneId: lanes[0]!.id, stageId: stages[0]!.id, text: 'Waits in the rain' }];
    await hand.core.call('journeys.setCells', { journeyId: id, cells });
    expect(await hand.core.call('search.names', { query: 'rain' })).toMatchObject([
      { kind: 'cell', name: 'Waits in the rain', insideId: id },
    ]);
    expect(await hand.core.call('memos.links', { urls: [`motif:journey/${id}`] })).toMatchObject([
      { kind: 'journey', name: 'Map' },
    ]);
  });
});
