import { describe, expect, it } from 'vitest';
import { noFilter, passesFilter } from '../../../../src-renderer/features/boards/card-filter.ts';
import { colorCards } from '../../../../src-renderer/features/boards/card-looks.ts';
import { saidBy, shownBoard } from '../../../helpers/shown-board.ts';

const code = (name: string, valence: number | null = null) => ({ codeId: name, name, color: 7, valence });
const board = shownBoard([
  { id: 'one', card: { source: saidBy('Anna'), codes: [code('Trust', -2), code('Effort', -1)] } },
  { id: 'two', color: 3, card: { source: saidBy('Ben') } },
  { id: 'three', card: { source: saidBy('Ben') } },
  { id: 'note' },
]);
const valueOf = (_attribute: string, card: { readonly id: string }) => (card.id === 'note' ? undefined : 'city');

describe('how cards look', () => {
  it.each([
    { colorBy: { kind: 'participant' }, keys: ['Ben', 'Anna'], cards: 3 },
    { colorBy: { kind: 'document' }, keys: ['document'], cards: 3 },
    { colorBy: { kind: 'code' }, keys: ['Effort', 'Trust'], cards: 1 },
    { colorBy: { kind: 'valence' }, keys: ['-1'], cards: 1 },
    { colorBy: { kind: 'hand' }, keys: ['3'], cards: 1 },
    { colorBy: { kind: 'attribute', attributeId: 'home' }, keys: ['city'], cards: 3 },
  ] as const)('are told apart by $colorBy.kind, the most frequent first', ({ colorBy, keys, cards }) => {
    const { categories, colorOf } = colorCards(board.cards.values(), board.placeOf, { colorBy, valueOf });
    expect(categories.map(({ key }) => key)).toEqual(keys);
    expect(colorOf.size).toBe(cards);
  });

  it.each([
    { filter: { words: 'WORDS of t' }, left: ['two', 'three'] },
    { filter: { participantIds: ['Anna'] }, left: ['one'] },
    { filter: { codeIds: ['Effort', 'Hope'] }, left: ['one'] },
    { filter: { valences: [-1] }, left: ['one'] },
    { filter: { documentIds: ['document'], participantIds: ['Ben'] }, left: ['two', 'three'] },
    { filter: { attribute: { id: 'home', values: ['village'] } }, left: [] },
    { filter: {}, left: ['one', 'two', 'three', 'note'] },
  ])('stay bright by what is asked for: $filter', ({ filter, left }) => {
    const asked = { ...noFilter, ...filter };
    const bright = [...board.cards.values()].filter((card) => passesFilter(card, asked, { valueOf, color: null }));
    expect(bright.map(({ id }) => id)).toEqual(left);
  });
});
