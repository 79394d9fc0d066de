import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCore } from '../../../src-main/core/create-core.ts';
import { createCoreOptions } from '../../../src-main/hosts/core-options.ts';
import { startWebServer } from '../../../src-main/hosts/web/start-web-server.ts';
import type { WebServer } from '../../../src-main/hosts/web/start-web-server.ts';
import { listFolder } from '../../../src-renderer/api/list-folder.ts';
import { createWebHost } from '../../../src-renderer/api/web-host.ts';
import { temporaryFolder } from '../../helpers/run-motif.ts';

const folder = temporaryFolder();
const askForPath = vi.fn(async (): Promise<string | null> => null);
const host = () => createWebHost({ askForPath });
const words = { title: 'T', filterName: 'F' };
const importFiles = { ...words, kind: 'import', extensions: ['txt'] } as const;
const openProject = { ...words, kind: 'project', extensions: ['motif'] } as const;
const saveProject = { ...words, kind: 'project', defaultName: 'a', extension: 'motif' } as const;
const saveReport = { ...words, kind: 'report', defaultName: '发现.pdf', extension: 'pdf' } as const;
let server: WebServer;

beforeAll(async () => {
  const core = createCore(createCoreOptions(import.meta.url, join(folder, 'user-data')));
  const start = { open: '/a.motif', sample: false, languages: ['en'] };
  server = await startWebServer({ core, renderer: folder, start, port: 0, logBug: () => undefined });
  const entered = await fetch(server.url, { redirect: 'manual' });
  const headers = {
    cookie: entered.headers.getSetCookie()[0]?.split(';')[0] ?? '',
    origin: new URL(server.url).origin,
  };
  const ask = globalThis.fetch;
  // A browser adds origin and cookie to an address of its own page.
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) =>
    ask(new URL(address, server.url), { ...init, headers, duplex: 'half' } as RequestInit),
  );
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await server.close();
});
beforeEach(() => askForPath.mockClear());
afterEach(() => {
  globalThis.__motifChosen = undefined;
});

describe('the host of a browser window', () => {
  it('asks once what it was started for, and says the languages of the browser', async () => {
    const window = host();
    const started = await window.start();
    expect(started).toEqual({ open: '/a.motif', sample: false, languages: navigator.languages });
    expect(await window.start()).toBe(started);
  });

  it('hands dropped files over, each under its own name', async () => {
    const [first, second] = await host().pathsOf([new File(['你好'], '访谈.txt'), new File(['b'], 'b.txt')]);
    expect(basename(first ?? '')).toBe('访谈.txt');
    expect(readFileSync(first ?? '', 'utf8')).toBe('你好');
    expect(basename(second ?? '')).toBe('b.txt');
  });

  it('refuses a file that is too large before it is sent', async () => {
    const large = Object.defineProperty(new File([''], 'large.txt'), 'size', { value: 2 ** 30 });
    await expect(host().pathsOf([large])).rejects.toMatchObject({
      code: 'file-too-large',
      details: { file: 'large.txt' },
    });
  });

  it('asks in the page for a project to open and for a place to save one', async () => {
    askForPath.mockResolvedValueOnce('/studies/a.motif').mockResolvedValueOnce('/studies/b.motif');
    expect(await host().chooseFiles(openProject)).toEqual(['/studies/a.motif']);
    expect(await host().chooseSavePath(saveProject)).toBe('/studies/b.motif');
    expect(askForPath.mock.calls).toEqual([
      [{ kind: 'open', options: openProject }],
      [{ kind: 'save', options: saveProject }],
    ]);
  });

  it('asks in the page for a recording, which is never handed over', async () => {
    const wanted = {
      kind: 'recording',
      title: 'Which?',
      filterName: 'Recordings',
      extensions: ['wav', 'mp3'],
    } as const;
    askForPath.mockResolvedValueOnce('/talks/one.mp3');
    expect(await host().chooseFiles(wanted)).toEqual(['/talks/one.mp3']);
    expect(askForPath.mock.calls).toEqual([[{ kind: 'open', options: wanted }]]);
  });

  it('gives nothing where the dialog was cancelled', async () => {
    expect(await host().chooseFiles(openProject)).toEqual([]);
    expect(await host().chooseSavePath(saveProject)).toBeNull();
  });

  it('lets a report be written to a place of its own, and downloads it from there', async () => {
    const link = { href: '', download: 'unset', click: vi.fn() };
    vi.stubGlobal('document', { createElement: () => link });
    const window = host();
    const path = (await window.chooseSavePath(saveReport)) ?? '';
    writeFileSync(path, '%PDF-');
    await window.fileSaved(path);
    expect(link.click).toHaveBeenCalledOnce();
    expect(await (await fetch(link.href)).text()).toBe('%PDF-');
  });

  it('does not download what was saved elsewhere', async () => {
    const createElement = vi.fn();
    vi.stubGlobal('document', { createElement });
    await host().fileSaved('/studies/a.motif');
    expect(createElement).not.toHaveBeenCalled();
  });

  it('takes what a test chose before anything is shown', async () => {
    globalThis.__motifChosen = { files: [['/a.txt', '/b.txt']], savePaths: ['/r.pdf'] };
    expect(await host().chooseFiles(importFiles)).toEqual(['/a.txt', '/b.txt']);
    expect(await host().chooseSavePath(saveReport)).toBe('/r.pdf');
    expect(askForPath).not.toHaveBeenCalled();
  });
});

describe('listFolder', () => {
  it('lists what the dialog shows', async () => {
    mkdirSync(join(folder, 'studies'));
    const { entries } = await listFolder(folder);
    expect(entries).toContainEqual({ name: 'studies', path: join(folder, 'studies'), isFolder: true });
  });

  it('lists files with the endings that are wanted', async () => {
    writeFileSync(join(folder, 'Talk.MP3'), '');
    const named = async (endings?: readonly string[]) =>
      (await listFolder(folder, endings)).entries.map(({ name }) => name);
    expect(await named(['wav', 'mp3'])).toContain('Talk.MP3');
    expect(await named()).not.toContain('Talk.MP3');
  });

  it('refuses with the reason of the host', async () => {
    await expect(listFolder(join(folder, 'none'))).rejects.toMatchObject({ code: 'file-missing' });
  });
});
