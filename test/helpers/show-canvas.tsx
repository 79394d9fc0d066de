import { act } from '@testing-library/react';
import { vi } from 'vitest';
import { useShortcuts } from '../../src-renderer/app/use-shortcuts.ts';
import { BoardView } from '../../src-renderer/features/boards/board-view.tsx';
import type { TestCore } from './create-test-core.ts';
import { renderWithCore } from './render-with-core.tsx';

/** jsdom lays nothing out and draws nothing: gives what is shown a size. */
export function layOutCanvas(): void {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1200);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  HTMLElement.prototype.setPointerCapture = () => {};
}

export function BoardPlace() {
  useShortcuts();
  return <BoardView />;
}

/** A board of three notes, one below another, in the window. */
export async function showCanvas(core: TestCore) {
  const { call } = core;
  const { id: boardId } = await call('boards.create', { name: 'Wishes' });
  const sources = ['First', 'Second', 'Third'].map((text) => ({ kind: 'note' as const, text }));
  const { ids } = await call('boards.addCards', { boardId, sources });
  const cards = ids.map((id, index) => ({ id, x: 0, y: index * 200 }));
  await call('boards.place', { boardId, clusters: [], cards });
  const view = renderWithCore(core, <BoardPlace />);
  const canvas = await view.findByRole('application', { name: 'Board “Wishes”, 3 cards' });
  await view.findByRole('group', { name: /^First/ });
  act(() => canvas.focus());
  const contents = () => call('boards.contents', { boardId });
  const places = () => call('boards.places', { boardId });
  return { ...view, call, boardId, ids, canvas, contents, places };
}
