import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createCore } from '../../../../src-main/core/create-core.ts';
import type { Core } from '../../../../src-main/core/create-core.ts';
import { createCoreOptions } from '../../../../src-main/hosts/core-options.ts';
import { startWebServer } from '../../../../src-main/hosts/web/start-web-server.ts';
import type { WebServer } from '../../../../src-main/hosts/web/start-web-server.ts';
import { temporaryFolder } from '../../../helpers/run-motif.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const folder = temporaryFolder();
const renderer = join(folder, 'renderer');
let core: Core;
let server: WebServer;
let cookie: string;

beforeAll(async () => {
  mkdirSync(join(renderer, 'assets'), { recursive: true });
  writeFileSync(join(renderer, 'index.html'), '<!doctype html><title>Motif</title>');
  writeFileSync(join(renderer, 'assets', 'index-abc.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  core = createCore(createCoreOptions(import.meta.url, join(folder, 'user-data')));
  const start = { open: '/studies/a.motif', sample: false, languages: ['en'] };
  server = await startWebServer({ core, renderer, start, port: 0, uploadLimit: 1000, logBug: () => undefined });
  const entered = await ask(server.url.replace(/^http:\/\/[^/]+/, ''), { cookie: '' });
  cookie = entered.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
});

afterAll(async () => {
  await server.close();
  await core.close();
});

/** One request with the cookie, and with headers that a browser would not let a page set. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const all = {
      host: `127.0.0.1:${server.port}`,
      cookie,
      'content-length': String(Buffer.byteLength(body)),
      ...headers,
    };
    const sent = request({ host: '127.0.0.1', port: server.port, path, method, headers: all }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const post = (path: string, body = '') => ask(path, { origin: `http://127.0.0.1:${server.port}` }, 'POST', body);
const pathIn = (answer: Answer) => (JSON.parse(answer.body) as { path: string }).path;

describe('entering', () => {
  it('exchanges the token for a cookie that scripts and other sites do not get', async () => {
    const answer = await ask(new URL(server.url).pathname + new URL(server.url).search, { cookie: '' });
    expect(answer).toMatchObject({ status: 303, headers: { location: '/' } });
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^motif-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('lets a link in another page lead in by one step of its own', async () => {
    const link = { 'sec-fetch-mode': 'navigate', 'sec-fetch-site': 'cross-site' };
    expect((await ask('/', { ...link, cookie: '' })).body).toContain('http-equiv="refresh"');
    expect(await ask('/', { ...link, cookie: '', 'sec-fetch-site': 'same-origin' })).toMatchObject({ status: 403 });
    expect(await ask('/start', link)).toMatchObject({ status: 403 });
  });

  it.each([
    ['no cookie', '/', { cookie: '' }, 403],
    ['a wrong cookie', '/', { cookie: 'motif=1' }, 403],
    ['a wrong token', '/?token=guess', { cookie: '' }, 403],
    ["another host's name", '/', { host: 'motif.example.com' }, 421],
    ['another port in the name', '/', { host: '127.0.0.1:1' }, 421],
    ['a page of another site', '/start', { origin: 'https://example.com' }, 403],
    ['a picture in another local page', '/start', { 'sec-fetch-site': 'same-site' }, 403],
  ])('refuses %s', async (_what, path, headers, status) => {
    expect(await ask(path, headers)).toMatchObject({ status });
  });

  it.each([
    ['no origin', {}],
    ['another origin', { origin: 'http://127.0.0.1:1' }],
    ['an opaque origin', { origin: 'null' }],
  ])('refuses to store a file with %s', async (_what, headers) => {
    expect(await ask('/files?name=a.txt', headers, 'POST', 'text')).toMatchObject({ status: 403 });
  });
});

describe('files of the window', () => {
  it('serves the page with a policy and without caching', async () => {
    const answer = await ask('/');
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
    });
    expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
  });

  it('lets what is named after its content be kept', async () => {
    const { headers } = await ask('/assets/index-abc.js');
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'private, max-age=31536000, immutable',
    });
  });

  it('answers that nothing is new', async () => {
    const { headers } = await ask('/');
    expect(await ask('/', { 'if-none-match': headers.etag ?? '' })).toMatchObject({ status: 304, body: '' });
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '//etc/passwd',
    '/index.html%00',
    '/%',
    '//:',
    '/assets',
  ])('serves nothing at %s', async (path) => {
    const answer = await ask(path);
    expect(answer).toMatchObject({ status: 404 });
    expect(answer.body).not.toContain('secret');
  });

  it.each(['PUT', 'DELETE', 'POST'])('does not know the method %s', async (method) => {
    expect(await ask('/', { origin: `http://127.0.0.1:${server.port}` }, method)).toMatchObject({ status: 405 });
  });
});

describe('upload and download', () => {
  it('stores a file under its own name, in a folder of its own', async () => {
    const [first, second] = [
      await post('/files?name=' + encodeURIComponent('焦点小组.txt'), 'text'),
      await post('/files?name=a.txt'),
    ];
    expect(basename(pathIn(first))).toBe('焦点小组.txt');
    expect(readFileSync(pathIn(first), 'utf8')).toBe('text');
    expect(join(pathIn(first), '..')).not.toBe(join(pathIn(second), '..'));
  });

  it.each([
    ['../../evil.txt', 'evil.txt'],
    ['C:\\Users\\a\\b.docx', 'b.docx'],
    ['..', 'file'],
    ['a\u0000b\n.txt', 'a_b_.txt'],
    [`${'長'.repeat(300)}.txt`, `${'長'.repeat(65)}.txt`],
  ])('makes a safe name of %j', async (given, name) => {
    expect(basename(pathIn(await post(`/files?name=${encodeURIComponent(given)}`, 'x')))).toBe(name);
  });

  it('refuses a file over the limit, and names it', async () => {
    const answer = await post('/files?name=large.txt', 'x'.repeat(1001));
    expect(answer).toMatchObject({ status: 413 });
    expect(JSON.parse(answer.body)).toEqual({ error: { code: 'file-too-large', details: { file: 'large.txt' } } });
  });

  it('sends what was written to a path that it handed out, as a download', async () => {
    const path = pathIn(await post(`/save-path?name=${encodeURIComponent('发现.pdf')}`));
    writeFileSync(path, '%PDF-');
    const answer = await ask(`/files?path=${encodeURIComponent(path)}`);
    expect(answer).toMatchObject({ status: 200, body: '%PDF-', headers: { 'content-type': 'application/pdf' } });
    expect(answer.headers['content-disposition']).toBe("attachment; filename*=UTF-8''%E5%8F%91%E7%8E%B0.pdf");
  });

  it('sends no other file, not even an uploaded one', async () => {
    const uploaded = pathIn(await post('/files?name=a.txt', 'x'));
    expect(await ask(`/files?path=${encodeURIComponent(uploaded)}`)).toMatchObject({ status: 404 });
    expect(await ask(`/files?path=${encodeURIComponent(join(folder, 'secret.txt'))}`)).toMatchObject({ status: 404 });
  });
});

describe('folders', () => {
  it('lists folders and projects, folders first, and nothing else', async () => {
    const place = join(folder, 'studies');
    mkdirSync(join(place, 'older'), { recursive: true });
    mkdirSync(join(place, '.hidden'));
    writeFileSync(join(place, 'a.motif'), '');
    writeFileSync(join(place, 'notes.txt'), '');
    const answer = await ask(`/folders?path=${encodeURIComponent(place)}`);
    expect(JSON.parse(answer.body)).toEqual({
      path: place,
      home: expect.any(String),
      parent: folder,
      entries: [
        { name: 'older', path: join(place, 'older'), isFolder: true },
        { name: 'a.motif', path: join(place, 'a.motif'), isFolder: false },
      ],
    });
  });

  it('begins at home', async () => {
    const { path, home } = JSON.parse((await ask('/folders')).body) as { path: string; home: string };
    expect(path).toBe(home);
  });

  it('says that a folder is not there', async () => {
    const answer = await ask(`/folders?path=${encodeURIComponent(join(folder, 'none'))}`);
    expect(answer).toMatchObject({ status: 404 });
    expect(JSON.parse(answer.body)).toMatchObject({ error: { code: 'file-missing' } });
  });
});

describe('the first window', () => {
  it('is told what to open, and a reloaded one is not', async () => {
    expect(JSON.parse((await ask('/start')).body)).toEqual({
      open: '/studies/a.motif',
      sample: false,
      languages: ['en'],
    });
    expect(JSON.parse((await ask('/start')).body)).toMatchObject({ open: null, sample: false });
  });
});

describe('the line to the core', () => {
  const connect = (path: string, headers: Record<string, string>) =>
    new Promise<string>((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${server.port}${path}`, { headers });
      socket.on('open', () => (socket.close(), resolve('open')));
      socket.on('error', (error) => resolve(error.message));
    });
  const own = () => ({ cookie, origin: `http://127.0.0.1:${server.port}` });

  it('opens for a page of its own', async () => {
    expect(await connect('/core', own())).toBe('open');
  });

  it.each([
    ['without the cookie', { cookie: '' }],
    ['from another site', { origin: 'https://example.com' }],
    ['from another local port', { origin: 'http://127.0.0.1:1' }],
    ["under another host's name", { host: 'motif.example.com' }],
  ])('stays shut %s', async (_what, headers) => {
    expect(await connect('/core', { ...own(), ...headers })).toBe('Unexpected server response: 403');
  });

  it('stays shut without an origin', async () => {
    expect(await connect('/core', { cookie })).toBe('Unexpected server response: 403');
  });

  it('stays shut elsewhere', async () => {
    expect(await connect('/other', own())).toBe('Unexpected server response: 403');
  });

  it.each(['{', '7', 'null'])('ends when it carries what is no message: %s', async (text) => {
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/core`, { headers: own() });
    const code = await new Promise((resolve) => {
      socket.on('open', () => socket.send(text));
      socket.on('close', resolve);
    });
    expect(code).toBe(1007);
  });
});
