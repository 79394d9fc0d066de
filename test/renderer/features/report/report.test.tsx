// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Host } from '../../../../src-main/shared/host.ts';
import { ReportOutline } from '../../../../src-renderer/features/report/report-outline.tsx';
import { ReportView } from '../../../../src-renderer/features/report/report-view.tsx';
import { useActivities } from '../../../../src-renderer/workspace/activity.ts';
import { useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const slow = { timeout: 20_000 };

class EverythingIsNear {
  readonly tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void;
  constructor(tell: EverythingIsNear['tell']) {
    this.tell = tell;
  }
  observe() {
    this.tell([{ isIntersecting: true }]);
  }
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', EverythingIsNear);
  useActivities.setState({ activities: [] });
  notices.clear();
});

const makeHost = (path: string | null, platform: Host['platform'] = 'electron') => ({
  platform,
  chooseSavePath: vi.fn<Host['chooseSavePath']>(async () => path),
  fileSaved: vi.fn<Host['fileSaved']>(async () => undefined),
  showInFolder: vi.fn<Host['showInFolder']>(async () => undefined),
});
const save = () => screen.findByRole('button', { name: 'Save PDF…' });
const pages = () => screen.findAllByRole<HTMLImageElement>('img', {}, slow);

describe('the report', { timeout: 60_000 }, () => {
  it('shows its pages as images and makes them anew when the project changes', async () => {
    renderWithCore(hand.core, <ReportView />);
    const [first] = await pages();
    const before = first!.src;
    expect(before).toMatch(/^data:image\/svg\+xml,/);
    await act(() => hand.core.call('project.update', { name: 'Another name' }));
    await waitFor(async () => expect((await pages())[0]!.src).not.toBe(before), slow);
  });

  it('writes the PDF where the researcher says, and says how large it is', async () => {
    const path = hand.core.file('out.pdf');
    const host = makeHost(path);
    const { user } = renderWithCore(hand.core, <ReportView />, { host });
    await user.click(await save());
    await waitFor(() => expect(notices.visibleToasts).toHaveLength(1), slow);
    const { message, actions } = notices.visibleToasts[0]!.content;
    expect(message).toMatch(/^The report was saved: \d+ pages, \d+ kB\.$/);
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
    expect(host.chooseSavePath.mock.calls[0]![0]).toMatchObject({ kind: 'report', defaultName: 'Study – report.pdf' });
    expect(host.fileSaved).toHaveBeenCalledWith(path);
    act(() => actions?.[0]?.onAction());
    expect(host.showInFolder).toHaveBeenCalledWith(path);
  });

  it('does nothing when no place was chosen', async () => {
    const host = makeHost(null, 'web');
    const { user } = renderWithCore(hand.core, <ReportView />, { host });
    await user.click(await save());
    await waitFor(() => expect(host.chooseSavePath).toHaveBeenCalled());
    expect(host.fileSaved).not.toHaveBeenCalled();
    expect(notices.visibleToasts).toEqual([]);
  });

  it('can go without a preview, and make it later', async () => {
    const { user } = renderWithCore(hand.core, <ReportView />);
    await waitFor(() => expect(useActivities.getState().activities).toHaveLength(1));
    act(() => useActivities.getState().activities.forEach((activity) => activity.cancel()));
    expect(await screen.findByText('The preview was cancelled')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Make the preview' }));
    await waitFor(() => expect(screen.getAllByRole('img').length).toBeGreaterThan(3), slow);
  });
});

describe('the outline', () => {
  it('says what is missing and leads there', async () => {
    const { user } = renderWithCore(hand.core, <ReportOutline />);
    expect(await screen.findByText('2 documents · 5 participants · 6 codings')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Finding 2 has no quotes' }));
    expect(useNavigation.getState()).toMatchObject({ place: 'findings', findingId: hand.study.findings[1] });
  });
});
