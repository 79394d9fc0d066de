// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ReadPlaces } from '../../../../src-renderer/features/journeys/read-places.tsx';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

it('names the first of many places, and all of them when asked', async () => {
  const places = Array.from({ length: 14 }, (_, index) => ({
    id: String(index),
    words: `Gap ${String(index)}`,
    laneId: null,
    stageId: 'stage',
  }));
  const { user } = renderWithCore(
    hand.core,
    <ReadPlaces journeyId="map" title="No evidence" places={places} none="None." />,
  );
  expect(screen.queryByText('Gap 12')).toBeNull();
  await user.click(screen.getByRole('link', { name: '2 more' }));
  expect(screen.getAllByRole('link')).toHaveLength(14);
});
