// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ReportInspector } from '../../../../src-renderer/features/reports/report-inspector.tsx';
import { ReportPane } from '../../../../src-renderer/features/reports/report-pane.tsx';
import { ReportStart } from '../../../../src-renderer/features/reports/report-start.tsx';
import { useReportsState } from '../../../../src-renderer/features/reports/reports-state.ts';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { chooseBlocks, showReport, useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { createReport } from '../../../helpers/create-report.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const slow = { timeout: 10_000 };

beforeEach(() => {
  notices.clear();
  useReportsState.setState(useReportsState.getInitialState(), true);
});

const make = (...kinds: readonly string[]) => createReport(hand.core, ...kinds);
const kindsNow = async () => {
  const [report] = await hand.core.call('reports.list', {});
  return (await hand.core.call('reports.get', { id: report!.id })).blocks.map(({ kind }) => kind);
};
const blocks = async (id: string) => (await hand.core.call('reports.get', { id })).blocks;
const rows = async () =>
  (await screen.findAllByRole('row', {}, slow)).map(({ ariaLabel, textContent }) => ariaLabel ?? textContent);
const row = (name: RegExp) => screen.findByRole('row', { name }, slow);

describe('a project without a report', () => {
  it('offers templates with what is in them, and makes the report of the chosen one', async () => {
    const { user } = renderWithCore(hand.core, <ReportStart />);
    const cards = await screen.findAllByRole('radio', {}, slow);
    expect(cards.length).toBeGreaterThan(1);
    await user.click(screen.getByRole('radio', { name: /^Short summary/ }));
    await user.click(screen.getByRole('button', { name: 'Create the report' }));
    await waitFor(async () => expect(await hand.core.call('reports.list', {})).toHaveLength(1));
    expect(await kindsNow()).toEqual(['cover', 'summary', 'findings']);
    await waitFor(() => expect(useNavigation.getState().reportId).not.toBeNull());
  });

  it('tells in Chinese, too', async () => {
    renderWithCore(hand.core, <ReportStart />, { language: 'zh-CN' });
    expect(await screen.findByRole('button', { name: '创建报告' }, slow)).toBeTruthy();
  });
});

describe('the blocks', () => {
  it('stand in the order of the report, each with what it counts', async () => {
    await make('cover', 'findings', 'text');
    renderWithCore(hand.core, <ReportPane />);
    expect(await within(await row(/^Findings/)).findByText('2 findings')).toBeTruthy();
    expect(await rows()).toHaveLength(3);
  });

  it('are moved by Alt with the arrow keys, several at a time', async () => {
    const { id } = await make('cover', 'contents', 'findings');
    const [cover, contents] = await blocks(id);
    const { user } = renderWithCore(hand.core, <ReportPane />);
    await user.click(await row(/^Title page/));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await waitFor(() => expect(useNavigation.getState().blockIds).toEqual([cover!.id, contents!.id]));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(async () => expect(await kindsNow()).toEqual(['findings', 'cover', 'contents']));
  });

  it('are deleted with a notice that takes it back', async () => {
    await make('cover', 'findings');
    const { user } = renderWithCore(hand.core, <ReportPane />);
    await user.click(await row(/^Findings/));
    await user.keyboard('{Delete}');
    await waitFor(() => expect(notices.visibleToasts[0]?.content.message).toBe('The block was deleted.'));
    expect(await kindsNow()).toEqual(['cover']);
    notices.visibleToasts[0]!.content.actions?.at(-1)?.onAction();
    await waitFor(async () => expect(await kindsNow()).toEqual(['cover', 'findings']));
  });

  it('are added behind the chosen one, found by a word of what they show', async () => {
    await make('cover', 'findings');
    const { user } = renderWithCore(hand.core, <ReportPane />);
    await user.click(await row(/^Title page/));
    await user.click(screen.getByRole('button', { name: 'Add a block' }));
    await user.keyboard('affinity{Enter}');
    await waitFor(async () => expect(await kindsNow()).toEqual(['cover', 'boards', 'findings']));
    await waitFor(() => expect(useNavigation.getState().blockIds).toHaveLength(1));
  });

  it('are duplicated with their settings by a command', async () => {
    const { id } = await make('cover', 'text');
    const [, text] = await blocks(id);
    await hand.core.call('reports.updateBlock', { id: text!.id, title: 'Thanks', options: { text: 'To all.' } });
    const { user } = renderWithCore(hand.core, <ReportPane />);
    await user.click(await row(/^Thanks/));
    await waitFor(() => expect(findCommand('report.duplicateBlock')?.isEnabled).toBe(true));
    findCommand('report.duplicateBlock')?.run();
    await waitFor(async () => expect(await blocks(id)).toHaveLength(3));
    expect((await blocks(id))[2]).toMatchObject({ kind: 'text', title: 'Thanks', options: { text: 'To all.' } });
  });

  it('of a kind that isn’t known are shown and kept', async () => {
    await make('cover', 'hologram');
    renderWithCore(hand.core, <ReportPane />);
    expect(await within(await row(/^hologram/)).findByText('Not known here')).toBeTruthy();
  });
});

describe('several reports', () => {
  it('are switched and named in their place', async () => {
    await make('cover');
    await hand.core.call('reports.create', { name: 'For ourselves', blocks: [] });
    const { user } = renderWithCore(hand.core, <ReportPane />);
    await user.click(await screen.findByRole('button', { name: 'Reports' }, slow));
    await user.click(await screen.findByRole('menuitemradio', { name: /^For ourselves/ }));
    const name = await screen.findByRole('textbox', { name: 'Name of the report' });
    await waitFor(() => expect(name).toHaveProperty('value', 'For ourselves'));
    await user.clear(name);
    await user.type(name, 'Team{Enter}');
    await waitFor(async () => expect((await hand.core.call('reports.list', {})).at(-1)?.name).toBe('Team'));
  });

  it('are copied, and deleted with a notice', async () => {
    await make('cover', 'findings');
    renderWithCore(hand.core, <ReportPane />);
    await waitFor(() => expect(findCommand('report.copy')?.isEnabled).toBe(true), slow);
    findCommand('report.copy')?.run();
    await waitFor(async () => expect(await hand.core.call('reports.list', {})).toHaveLength(2));
    await waitFor(() => expect(findCommand('report.delete')?.isEnabled).toBe(true));
    findCommand('report.delete')?.run();
    await waitFor(() => expect(notices.visibleToasts[0]?.content.message).toMatch(/was deleted\.$/));
    expect(await hand.core.call('reports.list', {})).toHaveLength(1);
  });
});

describe('a report among others', () => {
  const names = async () => (await hand.core.call('reports.list', {})).map(({ name }) => name);
  const show = async () => {
    const { id } = await make('cover');
    await hand.core.call('reports.create', { name: 'For ourselves', blocks: [] });
    const view = renderWithCore(hand.core, <ReportPane />);
    showReport(id);
    await screen.findByRole('button', { name: 'Reports' }, slow);
    return { ...view, id };
  };

  it('is moved by its menu', async () => {
    const { user } = await show();
    const [first] = await names();
    await user.click(screen.getByRole('button', { name: 'About this report' }));
    expect(screen.queryByRole('menuitem', { name: 'Move up among the reports' })).toBeNull();
    await user.click(await screen.findByRole('menuitem', { name: 'Move down among the reports' }));
    await waitFor(async () => expect(await names()).toEqual(['For ourselves', first]));
  });

  it('is shown again when its deletion is undone', async () => {
    const { id } = await show();
    await waitFor(() => expect(findCommand('report.delete')?.isEnabled).toBe(true), slow);
    findCommand('report.delete')?.run();
    await waitFor(() => expect(useNavigation.getState().reportId).not.toBe(id));
    await screen.findByDisplayValue('For ourselves', {}, slow);
    await hand.core.call('history.undo', {});
    await waitFor(() => expect(useNavigation.getState().reportId).toBe(id), slow);
  });
});

describe('a block that was added', () => {
  it.each(['report.addBlock', 'report.duplicateBlock'])('has the keyboard: %s', async (command) => {
    const { id } = await make('cover', 'findings');
    const { user } = renderWithCore(hand.core, <ReportPane />);
    await user.click(await row(/^Title page/));
    await waitFor(() => expect(findCommand(command)?.isEnabled).toBe(true));
    findCommand(command)?.run();
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await blocks(id)).toHaveLength(3), slow);
    const added = (await blocks(id))[1]!;
    await waitFor(() => expect(document.activeElement).toHaveProperty('dataset.key', added.id), slow);
    await user.keyboard('{Delete}');
    await waitFor(async () => expect((await blocks(id)).map((block) => block.id)).not.toContain(added.id), slow);
  });
});

it('the last of several blocks that were added has the keyboard when no more are', async () => {
  const { id } = await make('cover', 'findings');
  const { user } = renderWithCore(hand.core, <ReportPane />);
  await user.click(await row(/^Title page/));
  await waitFor(() => expect(findCommand('report.addBlock')?.isEnabled).toBe(true));
  findCommand('report.addBlock')?.run();
  await user.type(await screen.findByRole('combobox'), 'memo{Shift>}{Enter}{/Shift}');
  await screen.findByRole('row', { name: /^Memos/, hidden: true }, slow);
  await user.keyboard('{Escape}');
  const added = (await blocks(id))[1]!;
  await waitFor(() => expect(document.activeElement).toHaveProperty('dataset.key', added.id), slow);
});

describe('the settings of a block', () => {
  const inspect = async (kind: string) => {
    const { id } = await make(kind);
    const [block] = await blocks(id);
    const view = renderWithCore(hand.core, <ReportInspector />);
    showReport(id);
    chooseBlocks([block!.id]);
    const optionsNow = async () => (await blocks(id))[0]!.options;
    return { ...view, id, optionsNow };
  };

  it('turn parts of it on and off', async () => {
    const { user, optionsNow } = await inspect('findings');
    await user.click(await screen.findByRole('switch', { name: 'Recommendation' }, slow));
    await waitFor(async () => expect(await optionsNow()).toMatchObject({ recommendation: false }));
  });

  it('choose one of several ways', async () => {
    const { user, optionsNow } = await inspect('themes');
    await user.click(await screen.findByRole('radio', { name: 'Code' }, slow));
    await waitFor(async () => expect(await optionsNow()).toMatchObject({ each: 'codes' }));
  });

  it('name the things that are shown, or all of them', async () => {
    const { user, optionsNow } = await inspect('findings');
    await user.click(await screen.findByRole('button', { name: 'Which findings: All findings' }, slow));
    const [first] = await screen.findAllByRole('option');
    await user.click(first!);
    await waitFor(async () => expect(await optionsNow()).toMatchObject({ findings: [hand.study.findings[0]] }));
    await user.click(screen.getByRole('checkbox', { name: 'All findings' }));
    await waitFor(async () => expect(await optionsNow()).toMatchObject({ findings: [] }));
  });

  it('give it a heading of its own', async () => {
    const { user, id } = await inspect('findings');
    await user.type(await screen.findByRole('textbox', { name: 'Heading' }, slow), 'What we found{Enter}');
    await waitFor(async () => expect((await blocks(id))[0]!.title).toBe('What we found'));
  });

  it('turn its pages', async () => {
    const { user, id } = await inspect('codebook');
    await user.click(await screen.findByRole('radio', { name: 'Landscape' }, slow));
    await waitFor(async () => expect((await blocks(id))[0]!.orientation).toBe('across'));
  });
});

describe('the report as a whole', () => {
  const reportNow = async (id: string) => hand.core.call('reports.get', { id });
  const inspect = async () => {
    const { id } = await make('cover');
    const view = renderWithCore(hand.core, <ReportInspector />);
    showReport(id);
    return { ...view, id };
  };

  it('has a look', async () => {
    const { user, id } = await inspect();
    await user.click(await screen.findByRole('radio', { name: 'Editorial' }, slow));
    await user.click(screen.getByRole('radio', { name: 'Letter' }));
    const hex = screen.getByRole('textbox', { name: 'Accent colour, as a hexadecimal number' });
    await user.clear(hex);
    await user.type(hex, 'fa0{Enter}');
    await waitFor(async () =>
      expect((await reportNow(id)).look).toMatchObject({ theme: 'editorial', paper: 'letter', accent: '#ffaa00' }),
    );
    expect(await screen.findByText(/too light for words/)).toBeTruthy();
    await user.click(await screen.findByRole('link', { name: 'The theme’s own' }));
    await waitFor(async () => expect((await reportNow(id)).look.accent).toBeNull());
  });

  it('has the theme’s own colour where a field is emptied', async () => {
    const { user, id } = await inspect();
    await hand.core.call('reports.update', { id, look: { accent: '#123456' } });
    const hex = await screen.findByRole('textbox', { name: 'Accent colour, as a hexadecimal number' }, slow);
    await waitFor(() => expect(hex).toHaveProperty('value', '#123456'), slow);
    await user.clear(hex);
    await user.tab();
    await waitFor(async () => expect((await reportNow(id)).look.accent).toBeNull());
  });

  it('refuses what is no colour, and keeps the one that was', async () => {
    const { user, id } = await inspect();
    const hex = await screen.findByRole('textbox', { name: 'Second colour, as a hexadecimal number' }, slow);
    await user.clear(hex);
    await user.type(hex, 'blue');
    await user.tab();
    expect(await screen.findByText(/^A colour has six signs, .+ Until then it stays #\w{6}\.$/)).toBeTruthy();
    expect(hex).toHaveProperty('value', 'blue');
    expect((await reportNow(id)).look.second).toBeNull();
    await user.type(hex, '{Escape}');
    await waitFor(() => expect(screen.queryByText(/six signs/)).toBeNull());
    expect(hex).toHaveProperty('value', expect.stringMatching(/^#/));
  });

  it('says how people are quoted', async () => {
    const { user, id } = await inspect();
    await user.click(await screen.findByRole('tab', { name: 'Quotes' }, slow));
    await user.click(await screen.findByRole('radio', { name: 'In a footnote' }));
    await user.click(screen.getByRole('switch', { name: 'Shorten long quotes' }));
    await user.click(screen.getByRole('switch', { name: 'Quote without consent, too' }));
    await waitFor(async () =>
      expect((await reportNow(id)).quotes).toMatchObject({
        sources: 'footnote',
        maxLength: 400,
        includesWithheld: true,
      }),
    );
  });

  it('says what is missing and leads there', async () => {
    const { user } = await inspect();
    await user.click(await screen.findByRole('tab', { name: /^Gaps/ }, slow));
    await user.click(await screen.findByRole('link', { name: 'Finding 2 has no quotes' }));
    expect(useNavigation.getState()).toMatchObject({ place: 'findings', findingId: hand.study.findings[1] });
  });
});
