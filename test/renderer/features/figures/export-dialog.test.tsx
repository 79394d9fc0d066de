// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Host } from '../../../../src-main/shared/host.ts';
import { ExportDialog } from '../../../../src-renderer/features/figures/export-dialog.tsx';
import { closeFigureRequest, requestFigure } from '../../../../src-renderer/workspace/figure-request.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { createBoard } from '../../../helpers/create-board.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const slow = { timeout: 20_000 };

beforeEach(() => {
  closeFigureRequest();
  notices.clear();
});

const makeHost = (path: string | null) => ({
  platform: 'electron' as const,
  chooseSavePath: vi.fn<Host['chooseSavePath']>(async () => path),
  fileSaved: vi.fn<Host['fileSaved']>(async () => undefined),
  showInFolder: vi.fn<Host['showInFolder']>(async () => undefined),
});

const open = async (path: string | null) => {
  const { boardId } = await createBoard(hand.core, hand.study);
  const host = makeHost(path);
  requestFigure({ figure: { kind: 'board', boardId }, name: 'Needs: all/some' });
  return { host, ...renderWithCore(hand.core, <ExportDialog />, { host }) };
};

describe('exporting a figure', { timeout: 60_000 }, () => {
  it('shows it, and writes it where and how the researcher says', async () => {
    const path = hand.core.file('needs.pdf');
    const { user, host } = await open(path);
    expect(await screen.findByRole('img', { name: /as it will be exported/ }, slow)).toBeDefined();
    await user.click(screen.getByRole('radio', { name: 'PDF' }));
    await user.click(await screen.findByRole('radio', { name: 'One sheet' }));
    await user.click(screen.getByRole('button', { name: 'Save…' }));
    await waitFor(() => expect(notices.visibleToasts).toHaveLength(1), slow);
    expect(notices.visibleToasts[0]!.content.message).toMatch(/^Exported: 1 page, \d+ kB$/);
    expect(host.chooseSavePath.mock.calls[0]![0]).toMatchObject({
      defaultName: 'Needs all some.pdf',
      extension: 'pdf',
    });
    expect(existsSync(path)).toBe(true);
  });

  it('remembers what was chosen', async () => {
    const { user } = await open(null);
    await user.click(await screen.findByRole('radio', { name: 'PNG' }));
    await user.click(await screen.findByRole('radio', { name: '3×' }));
    await waitFor(async () => {
      const { layout } = await hand.core.call('preferences.get', {});
      expect(layout).toMatchObject({ 'figures.format': 1, 'figures.scale': 2 });
    });
  });

  it('names people as the researcher says, and quotes those who did not agree only where that is wanted', async () => {
    const path = hand.core.file('needs.svg');
    const { participantId } = hand.study.meeting.speakers.find(({ name }) => name === 'Ben')!;
    await hand.core.call('participants.setConsent', { ids: [participantId], mayQuote: false });
    const { user } = await open(path);
    const include = await screen.findByRole('switch', { name: 'Quote also those who did not agree' });
    expect(screen.getByText(/did not agree to being quoted: their words are left out/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Nobody' }));
    await user.click(screen.getByRole('button', { name: 'Save…' }));
    await waitFor(() => expect(notices.visibleToasts[0]?.content.detail).toBe('One quote was withheld.'), slow);
    expect(readFileSync(path, 'utf8')).not.toContain('Ben ·');
    expect(include.isConnected).toBe(false);
    const { layout } = await hand.core.call('preferences.get', {});
    expect(layout).toMatchObject({ 'figures.names': 2 });
  });

  it('shows all quotes of a map where the researcher wants them, and has no such choice for a board', async () => {
    const { id: journeyId } = await hand.core.call('journeys.create', { name: 'Map', template: 'purchase' });
    requestFigure({ figure: { kind: 'journey', journeyId }, name: 'Map' });
    const { user } = renderWithCore(hand.core, <ExportDialog />, { host: makeHost(null) });
    await user.click(await screen.findByRole('radio', { name: 'All' }));
    await waitFor(async () => {
      const { layout } = await hand.core.call('preferences.get', {});
      expect(layout).toMatchObject({ 'figures.quotes': 3 });
    });
    act(() => requestFigure({ figure: { kind: 'board', boardId: 'board' }, name: 'Board' }));
    expect(screen.queryByRole('radio', { name: 'All' })).toBeNull();
  });

  it('says why nothing can be drawn of an empty board', async () => {
    const { id } = await hand.core.call('boards.create', { name: 'Empty' });
    requestFigure({ figure: { kind: 'board', boardId: id }, name: 'Empty' });
    renderWithCore(hand.core, <ExportDialog />, { host: makeHost(null) });
    expect((await screen.findByRole('alert', {}, slow)).textContent).toContain('nothing on “Empty”');
    expect(screen.getByRole('button', { name: 'Save…' }).hasAttribute('disabled')).toBe(true);
  });
});
