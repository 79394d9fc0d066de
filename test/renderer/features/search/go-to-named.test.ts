import { describe, expect, it } from 'vitest';
import { goToNamed } from '../../../../src-renderer/features/search/go-to-named.ts';
import { useNavigation } from '../../../../src-renderer/workspace/navigation.ts';

const found = { id: 'id', name: 'Name', insideId: 'inside' };

describe('a thing that was found by its name', () => {
  it.each([
    ['board', { place: 'boards', boardId: 'id', boardTarget: null }],
    ['cluster', { place: 'boards', boardId: 'inside' }],
    ['card', { place: 'boards', boardId: 'inside', boardTarget: { cardId: 'id' } }],
    ['journey', { place: 'journeys', journeyView: 'maps', journeyId: 'id' }],
    ['stage', { place: 'journeys', journeyView: 'maps', journeyId: 'inside', journeyTarget: { stageId: 'id' } }],
    ['cell', { place: 'journeys', journeyId: 'inside', journeyTarget: { cellId: 'id' } }],
    ['touchpoint', { place: 'journeys', journeyView: 'touchpoints' }],
    ['persona', { place: 'journeys', journeyView: 'personas', personaId: 'id' }],
    ['trait', { place: 'journeys', journeyView: 'personas', personaId: 'inside' }],
    ['question', { place: 'guides', guideId: 'inside', guideTarget: { questionId: 'id' } }],
    ['finding', { place: 'findings', findingId: 'id' }],
    ['tag', { place: 'documents' }],
  ] as const)('is gone to: %s', (kind, where) => {
    goToNamed({ ...found, kind });
    expect(useNavigation.getState()).toMatchObject(where);
  });
});
