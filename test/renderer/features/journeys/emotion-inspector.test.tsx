// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { JourneyInspector } from '../../../../src-renderer/features/journeys/journey-inspector.tsx';
import { selectCells, useJourneysState } from '../../../../src-renderer/features/journeys/journeys-state.ts';
import { JourneysView } from '../../../../src-renderer/features/journeys/journeys-view.tsx';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { showJourney } from '../../../../src-renderer/workspace/navigation.ts';
import { createJourney } from '../../../helpers/create-journey.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

beforeEach(() => useJourneysState.setState(useJourneysState.getInitialState(), true));

async function showMap() {
  const map = await createJourney(hand.core, hand.study);
  renderWithCore(
    hand.core,
    <>
      <JourneysView />
      <JourneyInspector />
    </>,
  );
  act(() => showJourney(map.journeyId));
  await screen.findByRole('grid', { name: 'Losing it' });
  return map;
}

describe('a point of the curve', () => {
  it('says on how many passages it stands, and that one rated twice counts once', async () => {
    await hand.core.call('codings.rate', { ids: hand.study.codings.slice(0, 2), valence: -2 });
    await hand.core.call('codings.rate', { ids: [hand.study.codings[2]!], valence: 2 });
    const { journeyId, emotionLaneId, stages } = await showMap();
    act(() => selectCells(journeyId, { laneId: emotionLaneId, stageId: stages[0] }));
    const measures = await screen.findByText(/Mean valence of/);
    expect(measures.textContent).toContain('Mean valence of 2 passages by 2 people: −1.0.');
    expect(measures.textContent).toContain('with the mean of its ratings (3 codings)');
    const evidence = await screen.findByRole('region', { name: 'Voices behind it' });
    await waitFor(() => expect(evidence.textContent).toMatch(/2 passages.*Find it.*Voice/));
    expect(screen.getAllByText('mean, n = passages')).not.toEqual([]);
  });
});

describe('hidden lanes', () => {
  it('are all shown again in one step', async () => {
    const { journeyId, lanes } = await showMap();
    await hand.core.call('journeys.updateLanes', { ids: [...lanes], isHidden: true });
    const read = () => hand.core.call('journeys.get', { id: journeyId });
    const { undoCount } = await hand.core.call('history.state', {});
    await waitFor(() => expect(findCommand('journeys.showHidden')?.isEnabled).not.toBe(false));
    act(() => findCommand('journeys.showHidden')?.run());
    await waitFor(async () => expect((await read()).lanes.some(({ isHidden }) => isHidden)).toBe(false));
    expect((await hand.core.call('history.state', {})).undoCount).toBe(undoCount + 1);
  });
});
