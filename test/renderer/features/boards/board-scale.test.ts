import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { arrangeBoard } from '../../../../src-renderer/features/boards/arrange-board.ts';
import type { CardAxis } from '../../../../src-renderer/features/boards/card-axes.ts';
import { labelScale } from '../../../../src-renderer/features/boards/label-scale.ts';
import { startI18n } from '../../../../src-renderer/workspace/i18n.ts';
import { saidBy, shownBoard } from '../../../helpers/shown-board.ts';

const said = (document: string, at: number) => ({ source: { ...saidBy('P1', `id of ${document}`), document, at } });
const board = shownBoard([
  { id: 'late', card: said('Zoe', 60_000) },
  { id: 'early', card: said('Anna', 0) },
  { id: 'note' },
]);
const all = new Set(['late', 'early', 'note']);
const yesNo: CardAxis = {
  id: 'attribute member',
  name: 'Member',
  axis: { kind: 'choice', choices: ['false', 'true'] },
  isYesNo: true,
  valueOf: (id) => (id === 'note' ? null : String(id === 'early')),
};
const count: CardAxis = {
  id: 'frequency',
  name: null,
  axis: { kind: 'number' },
  isYesNo: false,
  valueOf: (id) => (id === 'note' ? null : -2),
};
const labels = ({ marks }: { readonly marks: readonly { readonly label: string }[] }) =>
  marks.map(({ label }) => label);

beforeAll(() => startI18n('en'));

describe('what an arrangement means', () => {
  it('is told by documents and times', () => {
    const { scale } = arrangeBoard(board, { by: 'time', cardIds: all, x: count, y: yesNo });
    const named = labelScale(i18next.t, scale!, { x: count, y: yesNo })!;
    expect(labels(named.down)).toEqual(['Anna', 'Zoe', 'in no document']);
    expect(labels(named.across)[0]).toBe('0:00');
    expect(named.down.marks[0]!.end).toBe(named.down.marks[1]!.start);
  });

  it('is told by the values of two axes, largest above', () => {
    const { scale } = arrangeBoard(board, { by: 'axes', cardIds: all, x: count, y: yesNo });
    const { across, down } = labelScale(i18next.t, scale!, { x: count, y: yesNo })!;
    expect([across.name, ...labels(across)]).toEqual(['Frequency of its codes', '−2', 'no value']);
    expect([down.name, ...labels(down)]).toEqual(['Member', 'Yes', 'No', 'no value']);
  });

  it.each(['time', 'axes'] as const)('is the same when a board is arranged again by %s', (by) => {
    const once = arrangeBoard(board, { by, cardIds: all, x: count, y: yesNo });
    const places = new Map(once.cards.map((place) => [place.id, place]));
    const again = shownBoard(
      board.places.map((place) => ({ ...place, card: board.cards.get(place.id)!, ...places.get(place.id) })),
    );
    expect(arrangeBoard(again, { by, cardIds: all, x: count, y: yesNo })).toEqual(once);
  });
});
