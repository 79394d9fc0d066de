// @vitest-environment jsdom
import { act, fireEvent, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { enterBoard, showPreview } from '../../../../../src-renderer/features/boards/board-state.ts';
import { useGlide } from '../../../../../src-renderer/features/boards/canvas/glide.ts';
import { layOutCanvas, showCanvas } from '../../../../helpers/show-canvas.tsx';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();

beforeAll(layOutCanvas);
beforeEach(() => enterBoard(null));

const showBoard = () => showCanvas(hand.core);

describe('things on their way', () => {
  it('glides cards to where they are proposed, and back', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    const { ids } = await showBoard();
    const seen: (number | undefined)[] = [];
    const stop = useGlide.subscribe(({ glide }) => seen.push(glide?.cards.get(ids[0]!)?.x));
    const propose = (x: number) =>
      showPreview({ positions: new Map([[ids[0]!, { x, y: 0 }]]), groups: [], scale: null });
    act(() => propose(400));
    await waitFor(() => expect(seen.at(-1)).toBeUndefined());
    const forth = seen.splice(0);
    act(() => showPreview(null));
    await waitFor(() => expect(seen.at(-1)).toBeUndefined());
    stop();
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    expect(forth.slice(0, -1)).toEqual(forth.slice(0, -1).toSorted((one, other) => one! - other!));
    expect(forth[0]).toBeLessThan(1);
    expect(seen[0]).toBeGreaterThan(399);
  });

  it('glides nothing for whoever wants no motion', async () => {
    const { ids, findByRole } = await showBoard();
    const glides: unknown[] = [];
    const stop = useGlide.subscribe(({ glide }) => glides.push(glide));
    act(() => showPreview({ positions: new Map([[ids[0]!, { x: 400, y: 0 }]]), groups: [], scale: null }));
    const card = await findByRole('group', { name: /^First/ });
    await waitFor(() => expect(card.style.transform).toBe('translate(400px, 0px)'));
    stop();
    expect(glides).toEqual([]);
  });

  it('shows a card in its new size while it is resized', async () => {
    const { user, canvas, places, ids, findByRole } = await showBoard();
    await user.keyboard('{Tab}');
    const corner = document.querySelector('[data-corner="se"]')!;
    fireEvent.pointerDown(corner, { clientX: 300, clientY: 300, button: 0, pointerId: 1 });
    fireEvent.pointerMove(canvas, { clientX: 380, clientY: 348, pointerId: 1 });
    const card = await findByRole('group', { name: /^First/ });
    expect(Number.parseFloat(card.style.width)).toBeGreaterThan(176);
    const shown = Number.parseFloat(card.style.width);
    fireEvent.pointerUp(canvas, { clientX: 380, clientY: 348, pointerId: 1 });
    await waitFor(async () => expect((await places()).cards.find(({ id }) => id === ids[0])?.width).toBe(shown));
  });
});
