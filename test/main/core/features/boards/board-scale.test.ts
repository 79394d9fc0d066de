import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BoardScale } from '../../../../../src-main/shared/contract/board-scale.ts';
import { createBoard } from '../../../../helpers/create-board.ts';
import type { BoardAtHand } from '../../../../helpers/create-board.ts';
import { useStudy } from '../../../../helpers/use-study.ts';
import { squeeze } from '../../report/read-pdf.ts';

const hand = useStudy();
const call = ((name: never, input: never) => hand.core.call(name, input)) as typeof hand.core.call;
let board: BoardAtHand;
beforeEach(async () => {
  board = await createBoard(hand.core, hand.study);
});

const scale: BoardScale = {
  frame: { x: 0, y: 0, width: 900, height: 300 },
  across: {
    name: 'Frequency',
    marks: [
      { label: '1–2', start: 0, end: 450 },
      { label: '3–4', start: 450, end: 900 },
    ],
  },
  down: { name: 'Severity', marks: [{ label: 'no value', start: 0, end: 300 }] },
};
const arrange = () =>
  call('boards.place', {
    boardId: board.boardId,
    cards: board.cards.map((id, index) => ({ id, x: 20 + index * 220, y: 40, clusterId: null })),
    clusters: [],
    scale,
  });
const scaleOf = async (boardId = board.boardId) => (await call('boards.places', { boardId })).scale;
const move = (count: number) =>
  call('boards.place', {
    boardId: board.boardId,
    cards: board.cards.slice(0, count).map((id) => ({ id, x: 0, y: 600 })),
    clusters: [],
  });

describe('what the places of a board mean', () => {
  it('is nothing until an arrangement says it, and is undone with it', async () => {
    expect(await scaleOf()).toBeNull();
    await arrange();
    expect(await scaleOf()).toEqual(scale);
    await call('history.undo', {});
    expect(await scaleOf()).toBeNull();
    await call('history.redo', {});
    expect(await scaleOf()).toEqual(scale);
  });

  it('lasts after the project was closed, while most cards stand as they were put', async () => {
    await arrange();
    await call('project.close', {});
    await call('project.open', { path: hand.path });
    await move(1);
    expect(await scaleOf()).toEqual(scale);
    await move(2);
    expect(await scaleOf()).toBeNull();
    await call('history.undo', {});
    expect(await scaleOf()).toEqual(scale);
  });

  it('goes when it is hidden, or when another arrangement means nothing', async () => {
    await arrange();
    await call('boards.hideScale', { boardId: board.boardId });
    expect(await scaleOf()).toBeNull();
    await arrange();
    await call('boards.place', { boardId: board.boardId, cards: [], clusters: [], scale: null });
    expect(await scaleOf()).toBeNull();
  });

  it('is copied with its board', async () => {
    await arrange();
    const { id } = await call('boards.copy', { id: board.boardId, name: 'Copy' });
    expect(await scaleOf(id)).toEqual(scale);
  });

  it('is drawn in its figure', { timeout: 60_000 }, async () => {
    await arrange();
    const path = hand.core.file('board.svg');
    await call('figures.save', { figure: { kind: 'board', boardId: board.boardId }, path });
    const words = squeeze(readFileSync(path, 'utf8').replace(/<[^>]+>/gu, ''));
    const wanted = ['Frequency →', '↑ Severity', '1–2', '3–4', 'no value'];
    expect(wanted.filter((text) => !words.includes(squeeze(text)))).toEqual([]);
  });
});
