import { describe, expect, it } from 'vitest';
import { createJourney } from '../../../../helpers/create-journey.ts';
import type { JourneyAtHand } from '../../../../helpers/create-journey.ts';
import { placeOf } from '../../../../helpers/create-study.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();

const measures = ({ journeyId }: JourneyAtHand) => hand.core.call('journeys.touchpoints', { id: journeyId });

/** The study's map with every coding rated +2, and a touchpoint lane in whose first cell both touchpoints stand. */
async function placeByHand(quotes: readonly string[]) {
  const { call } = hand.core;
  const { meeting, codings } = hand.study;
  const map = await createJourney(hand.core, hand.study);
  await call('codings.rate', { ids: [...codings], valence: 2 });
  await call('journeys.update', { id: map.journeyId, personaIds: [] });
  await call('journeys.updateStage', { id: map.stages[0], codeId: null });
  const lanes = [{ kind: 'touchpoints' as const, name: 'Where' }];
  const { ids } = await call('journeys.addLanes', { journeyId: map.journeyId, lanes });
  const crossing = { laneId: ids[0]!, stageId: map.stages[0] };
  const touchpointIds = [map.touchpointId, map.secondTouchpointId];
  await call('journeys.setCells', { journeyId: map.journeyId, cells: [{ ...crossing, touchpointIds }] });
  const places = quotes.map((quote) => ({ documentId: meeting.id, ...placeOf(meeting, quote) }));
  await call('journeys.addEvidence', { journeyId: map.journeyId, ...crossing, places });
  return { map, crossing };
}

describe('how people felt at touchpoints', () => {
  it('is told by rated passages about both the stage and the touchpoint, each once', async () => {
    const map = await createJourney(hand.core, hand.study);
    await hand.core.call('codings.rate', { ids: [...hand.study.codings], valence: 2 });
    const voices = { stageId: map.stages[0], mean: 2, passages: 1, codings: 2, participants: 1 };
    expect(await measures(map)).toEqual({
      touchpoints: [{ touchpointId: map.touchpointId, ...voices }],
      sides: [{ isOnline: true, ...voices }],
    });
  });

  it('is told by the evidence of a cell in which the touchpoint stands, of a map that is bound to no codes', async () => {
    const { map } = await placeByHand(['Yellow is fine.']);
    const voices = { stageId: map.stages[0], mean: 2, passages: 1, codings: 1, participants: 1 };
    expect(await measures(map)).toEqual({
      touchpoints: [
        { touchpointId: map.touchpointId, ...voices },
        { touchpointId: map.secondTouchpointId, ...voices },
      ],
      sides: [
        { isOnline: true, ...voices },
        { isOnline: false, ...voices },
      ],
    });
  });

  it('leaves it to the codes which of the touchpoints in a cell a passage is about, where they say so', async () => {
    const { map } = await placeByHand(['Yellow is fine.', 'The remote control needs a voice.']);
    const { touchpoints } = await measures(map);
    expect(touchpoints.map(({ touchpointId, passages }) => [touchpointId, passages])).toEqual([
      [map.touchpointId, 2],
      [map.secondTouchpointId, 1],
    ]);
  });

  it('counts a passage once for all touchpoints that are online', async () => {
    const { map } = await placeByHand(['Yellow is fine.', 'I keep losing it']);
    await hand.core.call('touchpoints.update', { id: map.secondTouchpointId, isOnline: true });
    expect((await measures(map)).sides).toMatchObject([{ isOnline: true, passages: 2, participants: 2 }]);
  });

  it('leaves out what was taken out of the cell, and whom the map is not about', async () => {
    const { map, crossing } = await placeByHand(['Yellow is fine.', 'I keep losing it']);
    await hand.core.call('journeys.update', { id: map.journeyId, personaIds: [map.personaId] });
    expect((await measures(map)).sides).toMatchObject([{ passages: 1 }, { passages: 1 }]);
    await hand.core.call('journeys.setCells', { journeyId: map.journeyId, cells: [{ ...crossing, passageIds: [] }] });
    expect(await measures(map)).toEqual({ touchpoints: [], sides: [] });
  });

  it('leaves other lanes alone, whose evidence is chosen for how people felt', async () => {
    const { map, crossing } = await placeByHand([]);
    const places = [{ documentId: hand.study.meeting.id, ...placeOf(hand.study.meeting, 'Yellow is fine.') }];
    const pains = { journeyId: map.journeyId, ...crossing, laneId: map.lanes[0] };
    await hand.core.call('journeys.setCells', {
      journeyId: map.journeyId,
      cells: [{ ...crossing, laneId: map.lanes[0], touchpointIds: [map.touchpointId] }],
    });
    await hand.core.call('journeys.addEvidence', { ...pains, places });
    expect(await measures(map)).toEqual({ touchpoints: [], sides: [] });
  });
});
