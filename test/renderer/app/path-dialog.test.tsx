// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PathDialog } from '../../../src-renderer/app/path-dialog.tsx';
import { askForPath, usePathRequest } from '../../../src-renderer/app/path-request.ts';
import type { TestCore } from '../../helpers/create-test-core.ts';
import { createTestCore } from '../../helpers/create-test-core.ts';
import { renderWithCore } from '../../helpers/render-with-core.tsx';

const folder = (path: string, names: readonly string[]) => ({
  path,
  home: '/home/mei',
  parent: path === '/home' ? null : '/home',
  entries: names.map((name) => ({ name, path: `${path}/${name}`, isFolder: !name.endsWith('.motif') })),
});

const folders = new Map([
  ['', folder('/home/mei', ['Papers', 'Studies', 'pilot.motif'])],
  ['/home/mei', folder('/home/mei', ['Papers', 'Studies', 'pilot.motif'])],
  ['/home/mei/Studies', { ...folder('/home/mei/Studies', ['main.motif']), parent: '/home/mei' }],
  ['/home', folder('/home', ['mei'])],
]);

const answerFolder = (address: string) => {
  const path = new URL(address, 'http://motif').searchParams.get('path') ?? '';
  const found = folders.get(path);
  const refusal = { error: { code: 'file-unreadable', details: { path } } };
  return Promise.resolve(Response.json(found ?? refusal, { status: found ? 200 : 400 }));
};

const open = {
  kind: 'open',
  options: { kind: 'project', title: 'Open a project', filterName: 'x', extensions: ['motif'] },
} as const;
const save = {
  kind: 'save',
  options: { kind: 'project', title: 'Save the study', defaultName: 'New.motif', filterName: 'x', extension: 'motif' },
} as const;

let core: TestCore;

beforeEach(() => {
  core = createTestCore();
  vi.stubGlobal('fetch', answerFolder);
  usePathRequest.setState({ request: null, folder: '' });
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await core.close();
});

describe('PathDialog', () => {
  it('opens a project by keyboard alone: letters find a folder, Enter goes in and takes the file', async () => {
    const { user } = renderWithCore(core, <PathDialog />);
    const answer = askForPath(open);
    await screen.findByRole('option', { name: 'Studies' });
    await user.keyboard('st{Enter}');
    await screen.findByRole('option', { name: 'main.motif' });
    await user.keyboard('ma{Enter}');
    expect(await answer).toBe('/home/mei/Studies/main.motif');
  });

  it('goes up by Backspace and begins next time where it stood', async () => {
    const { user } = renderWithCore(core, <PathDialog />);
    const first = askForPath(open);
    await screen.findByRole('option', { name: 'Studies' });
    await user.keyboard('{Backspace}');
    await screen.findByRole('option', { name: 'mei' });
    await user.keyboard('{Escape}');
    expect(await first).toBeNull();
    const second = askForPath(open);
    expect(await screen.findByRole('option', { name: 'mei' })).toBeTruthy();
    usePathRequest.getState().request?.answer(null);
    await second;
  });

  it('saves under the name that was typed', async () => {
    const { user } = renderWithCore(core, <PathDialog />);
    const answer = askForPath(save);
    await screen.findByRole('option', { name: 'Studies' });
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, '研究 1{Enter}');
    expect(await answer).toBe('/home/mei/研究 1.motif');
  });

  it('asks before a project is replaced', async () => {
    const { user } = renderWithCore(core, <PathDialog />);
    const answer = askForPath(save);
    await screen.findByRole('option', { name: 'pilot.motif' });
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Pilot{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Replace' }));
    expect(await answer).toBe('/home/mei/Pilot.motif');
  });

  it('refuses a name that no file can have', async () => {
    const { user } = renderWithCore(core, <PathDialog />);
    const answer = askForPath(save);
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), '/../x{Enter}');
    expect(screen.getByRole('button', { name: 'Save' }).hasAttribute('disabled')).toBe(true);
    expect(screen.getByText(/A file name can't hold/)).toBeTruthy();
    usePathRequest.getState().request?.answer(null);
    await answer;
  });

  it('says why a folder can not be read and stays where it was', async () => {
    const { user } = renderWithCore(core, <PathDialog />);
    const answer = askForPath(open);
    await user.dblClick(await screen.findByRole('option', { name: 'Papers' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('/home/mei/Papers'));
    expect(screen.getByRole('option', { name: 'Studies' })).toBeTruthy();
    usePathRequest.getState().request?.answer(null);
    await answer;
  });
});
