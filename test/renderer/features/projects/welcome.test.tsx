// @vitest-environment jsdom
import { rmSync } from 'node:fs';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useProjectCommands } from '../../../../src-renderer/features/projects/project-commands.ts';
import { closeProjectDialog } from '../../../../src-renderer/features/projects/project-dialogs-state.ts';
import { ProjectDialogs } from '../../../../src-renderer/features/projects/project-dialogs.tsx';
import { Welcome } from '../../../../src-renderer/features/projects/welcome.tsx';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import type { TestCore } from '../../../helpers/create-test-core.ts';
import { createTestCore } from '../../../helpers/create-test-core.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';

let core: TestCore;

beforeEach(() => {
  core = createTestCore();
  closeProjectDialog();
  notices.clear();
});
afterEach(() => core.close());

function Greeting() {
  useProjectCommands();
  return <Welcome />;
}

function OpenProject() {
  useProjectCommands();
  return <ProjectDialogs />;
}

const current = () => core.call('project.current', {});

describe('Welcome', () => {
  it('makes a new study by keyboard where the host says', async () => {
    const chooseSavePath = vi.fn(() => Promise.resolve(core.file('Trust.motif')));
    const { user } = renderWithCore(core, <Greeting />, { host: { chooseSavePath } });
    await screen.findByRole('button', { name: 'New study' });
    await user.keyboard('{Enter}');
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Trust: a pilot?{Enter}');
    await waitFor(async () => expect(await current()).toMatchObject({ name: 'Trust: a pilot?', language: 'en' }));
    expect(chooseSavePath).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'project', defaultName: 'Trust a pilot.motif', extension: 'motif' }),
    );
  });

  it('takes the language of the interface for the findings until another is chosen', async () => {
    const chooseSavePath = () => Promise.resolve(core.file('研究.motif'));
    const { user } = renderWithCore(core, <Greeting />, { host: { chooseSavePath }, language: 'zh-CN' });
    await user.click(await screen.findByRole('button', { name: '新建研究' }));
    await user.type(await screen.findByRole('textbox', { name: '名称' }), '研究{Enter}');
    await waitFor(async () => expect(await current()).toMatchObject({ name: '研究', language: 'zh-CN' }));
  });

  it('keeps what was typed when the save dialog is cancelled', async () => {
    const { user } = renderWithCore(core, <Greeting />, { host: { chooseSavePath: () => Promise.resolve(null) } });
    await user.click(await screen.findByRole('button', { name: 'New study' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Trust{Enter}');
    expect(await screen.findByDisplayValue('Trust')).toBeTruthy();
    expect(await current()).toBeNull();
  });

  it('opens the file that the host gives', async () => {
    await core.call('project.create', { path: core.file('a.motif'), name: 'A' });
    await core.call('project.close', {});
    const chooseFiles = () => Promise.resolve([core.file('a.motif')]);
    const { user } = renderWithCore(core, <Greeting />, { host: { chooseFiles } });
    await user.click(await screen.findByRole('button', { name: 'Open…' }));
    await waitFor(async () => expect(await current()).toMatchObject({ name: 'A' }));
  });

  it('lists recent projects, and takes one from the list by Delete', async () => {
    await core.call('project.create', { path: core.file('a.motif'), name: 'A' });
    await core.call('project.close', {});
    const { user } = renderWithCore(core, <Greeting />);
    const row = await screen.findByRole('row', { name: 'A' });
    row.focus();
    await user.keyboard('{Delete}');
    await waitFor(() => expect(screen.queryByRole('row')).toBeNull());
    expect((await core.call('preferences.get', {})).recentProjects).toEqual([]);
  });

  it('says why a recent project can not be opened', async () => {
    await core.call('project.create', { path: core.file('a.motif'), name: 'A' });
    await core.call('project.close', {});
    const { user } = renderWithCore(core, <Greeting />);
    const row = await screen.findByRole('row', { name: 'A' });
    rmSync(core.file('a.motif'));
    await user.click(row);
    await waitFor(() => expect(notices.visibleToasts[0]?.content.message).toContain('is not there'));
  });

  it('changes the language of the interface at once', async () => {
    const { user } = renderWithCore(core, <Greeting />);
    await user.click(await screen.findByRole('radio', { name: '中文' }));
    await waitFor(async () => expect((await core.call('preferences.get', {})).language).toBe('zh-CN'));
  });
});

describe('project commands', () => {
  it('change the name and language of the open study, undoably', async () => {
    await core.call('project.create', { path: core.file('a.motif'), name: 'A' });
    const { user } = renderWithCore(core, <OpenProject />);
    await waitFor(() => expect(findCommand('project.settings')?.isEnabled).toBe(true));
    findCommand('project.settings')?.run();
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.click(screen.getByRole('radio', { name: '中文' }));
    await user.type(name, 'B{Enter}');
    await waitFor(async () => expect(await current()).toMatchObject({ name: 'B', language: 'zh-CN' }));
    await core.call('history.undo', {});
    expect(await current()).toMatchObject({ name: 'A', language: 'en' });
  });

  it('close the project', async () => {
    await core.call('project.create', { path: core.file('a.motif'), name: 'A' });
    renderWithCore(core, <OpenProject />);
    await waitFor(() => expect(findCommand('project.close')?.isEnabled).toBe(true));
    findCommand('project.close')?.run();
    await waitFor(async () => expect(await current()).toBeNull());
  });
});
