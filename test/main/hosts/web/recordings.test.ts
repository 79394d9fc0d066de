import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '../../../../src-main/core/create-core.ts';
import type { Core } from '../../../../src-main/core/create-core.ts';
import { createCoreOptions } from '../../../../src-main/hosts/core-options.ts';
import { startWebServer } from '../../../../src-main/hosts/web/start-web-server.ts';
import type { WebServer } from '../../../../src-main/hosts/web/start-web-server.ts';
import { makeWave } from '../../../helpers/make-wave.ts';
import { temporaryFolder } from '../../../helpers/run-motif.ts';

const folder = temporaryFolder();
const wave = makeWave({ seconds: 1 });
let core: Core;
let server: WebServer;
let cookie: string;
let id: string;

beforeAll(async () => {
  mkdirSync(join(folder, 'user-data'));
  writeFileSync(join(folder, 'talk.wav'), wave);
  core = createCore(createCoreOptions(import.meta.url, join(folder, 'user-data')));
  const start = { open: null, sample: false, languages: ['en'] };
  server = await startWebServer({ core, renderer: folder, start, port: 0, logBug: () => undefined });
  const entered = await fetch(server.url, { redirect: 'manual' });
  cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const context = { signal: new AbortController().signal, progress: () => undefined };
  await core.handle('project.create', { path: join(folder, 'study.motif') }, context);
  const attached = await core.handle('recordings.attach', { path: join(folder, 'talk.wav') }, context);
  id = (attached as { readonly id: string }).id;
});
afterAll(async () => {
  await server.close();
  await core.close();
});

const ask = (headers: Record<string, string> = {}, wanted = id, method = 'GET') =>
  fetch(`http://127.0.0.1:${server.port}/recording?id=${encodeURIComponent(wanted)}`, {
    method,
    headers: { cookie, ...headers },
  });

describe('the bytes of a recording', () => {
  it('are served whole, as what they are', async () => {
    const answer = await ask();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'audio/wav']);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(wave);
  });

  it('are served in ranges', async () => {
    const answer = await ask({ range: 'bytes=100-199' });
    expect([answer.status, answer.headers.get('content-range')]).toEqual([206, `bytes 100-199/${wave.length}`]);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(wave.subarray(100, 200));
  });

  it('say how many there are where one is asked for that isn’t there', async () => {
    const answer = await ask({ range: `bytes=${wave.length}-` });
    expect([answer.status, answer.headers.get('content-range')]).toEqual([416, `bytes */${wave.length}`]);
  });

  it('are not sent where only their head is asked for', async () => {
    const answer = await ask({}, id, 'HEAD');
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it('are given to nobody without the cookie', async () => {
    expect((await ask({ cookie: '' })).status).toBe(403);
  });

  it.each(['none', '../talk.wav', '/etc/passwd'])('are those of recordings alone, and not of %s', async (wanted) => {
    expect((await ask({}, wanted)).status).toBe(404);
  });
});
