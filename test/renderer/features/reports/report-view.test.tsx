// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Host } from '../../../../src-main/shared/host.ts';
import { ReportView } from '../../../../src-renderer/features/reports/report-view.tsx';
import { useReportsState } from '../../../../src-renderer/features/reports/reports-state.ts';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { createReport } from '../../../helpers/create-report.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const slow = { timeout: 30_000 };

beforeEach(() => {
  notices.clear();
  useReportsState.setState(useReportsState.getInitialState(), true);
});

const make = (...kinds: readonly string[]) => createReport(hand.core, ...kinds);
const makeHost = (path: string | null, platform: Host['platform'] = 'electron') => ({
  platform,
  chooseSavePath: vi.fn<Host['chooseSavePath']>(async () => path),
  fileSaved: vi.fn<Host['fileSaved']>(async () => undefined),
  showInFolder: vi.fn<Host['showInFolder']>(async () => undefined),
});
const page = (number: number) => screen.findByRole<HTMLImageElement>('img', { name: `Page ${number}` }, slow);

describe('the preview', { timeout: 60_000 }, () => {
  it('shows the pages as images, and makes anew what changed', async () => {
    const { id } = await make('cover', 'text');
    renderWithCore(hand.core, <ReportView />);
    const before = (await page(1)).src;
    expect(before).toMatch(/^data:image\/svg\+xml,/);
    await act(() => hand.core.call('reports.update', { id, look: { theme: 'bold' } }));
    await waitFor(async () => expect((await page(1)).src).not.toBe(before), slow);
  });

  it('chooses the block of a page that is pressed', async () => {
    const { id } = await make('cover', 'findings');
    const { blocks } = await hand.core.call('reports.get', { id });
    const { user } = renderWithCore(hand.core, <ReportView />);
    await user.click(await page(1));
    expect(useNavigation.getState().blockIds).toEqual([blocks[0]!.id]);
  });

  it('can be cancelled, and made later', async () => {
    await make('cover', 'findings', 'codebook');
    const { user } = renderWithCore(hand.core, <ReportView />);
    await user.click(await screen.findByRole('link', { name: 'Cancel' }, slow));
    expect(await screen.findByText('The preview was cancelled')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Make the preview' }));
    expect(await page(1)).toBeTruthy();
  });

  it('says what to do where there is nothing to print', async () => {
    await make();
    renderWithCore(hand.core, <ReportView />);
    expect(await screen.findByText('Nothing to show yet', {}, slow)).toBeTruthy();
  });
});

describe('exporting', { timeout: 60_000 }, () => {
  const saved = async () => {
    await waitFor(() => expect(notices.visibleToasts).toHaveLength(1), slow);
    return notices.visibleToasts[0]!.content;
  };

  it('writes the PDF where the researcher says, and says how large it is', async () => {
    await make('cover', 'findings');
    const path = hand.core.file('out.pdf');
    const host = makeHost(path);
    const { user } = renderWithCore(hand.core, <ReportView />, { host });
    await user.click(await screen.findByRole('button', { name: 'Export PDF' }, slow));
    const { message, actions } = await saved();
    expect(message).toMatch(/^The report was saved: \d+ pages?, \d+ kB\.$/);
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
    expect(host.chooseSavePath.mock.calls[0]![0]).toMatchObject({ kind: 'report', defaultName: 'For the client.pdf' });
    expect(host.fileSaved).toHaveBeenCalledWith(path);
    act(() => actions?.[0]?.onAction());
    expect(host.showInFolder).toHaveBeenCalledWith(path);
  });

  it('writes another format, which stays the one at hand', async () => {
    await make('cover', 'findings');
    const path = hand.core.file('out.md');
    const { user } = renderWithCore(hand.core, <ReportView />, { host: makeHost(path) });
    await user.click(await screen.findByRole('button', { name: 'Export as' }, slow));
    await user.click(await screen.findByRole('menuitem', { name: /^Markdown/ }));
    expect((await saved()).message).toMatch(/^The report was saved: \d+/);
    expect(readFileSync(path, 'utf8')).toContain('# ');
    expect(await screen.findByRole('button', { name: 'Export Markdown' })).toBeTruthy();
    await waitFor(() => expect(findCommand('report.save.md')?.keys).toEqual(['Mod+Shift+E']));
  });

  it('does nothing when no place was chosen', async () => {
    await make('cover');
    const host = makeHost(null, 'web');
    const { user } = renderWithCore(hand.core, <ReportView />, { host });
    await user.click(await screen.findByRole('button', { name: 'Export PDF' }, slow));
    await waitFor(() => expect(host.chooseSavePath).toHaveBeenCalled());
    expect(host.fileSaved).not.toHaveBeenCalled();
    expect(notices.visibleToasts).toEqual([]);
  });
});

describe('templates', () => {
  it('are saved from a report, offered for the next one, and deleted after a question', async () => {
    await make('cover', 'memos');
    const { user } = renderWithCore(hand.core, <ReportView />);
    await screen.findByRole('button', { name: 'Export PDF' }, slow);
    act(() => useReportsState.setState({ dialog: 'save-template' }));
    await user.clear(await screen.findByRole('textbox', { name: 'Name of the template' }));
    await user.keyboard('Our house{Enter}');
    await waitFor(() => expect(notices.visibleToasts[0]?.content.message).toContain('Our house'));
    act(() => useReportsState.setState({ dialog: 'new' }));
    await user.click(await screen.findByRole('radio', { name: /^Our house/ }, slow));
    await user.click(screen.getByRole('button', { name: 'Delete the template “Our house”' }));
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(screen.queryByRole('radio', { name: /^Our house/ })).toBeNull());
  });
});
