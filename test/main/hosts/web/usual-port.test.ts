import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startAtUsualPort } from '../../../../src-main/hosts/web/usual-port.ts';

let folder: string;
const opened: { close(): void }[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'motif-port-'));
});
afterEach(() => {
  opened.splice(0).forEach((server) => server.close());
  rmSync(folder, { recursive: true });
});

const listen = (wanted: number) =>
  new Promise<{ readonly port: number; readonly close: () => void }>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', () => {
      opened.push(server);
      resolve({ port: (server.address() as AddressInfo).port, close: () => server.close() });
    });
  });
const start = () => startAtUsualPort(join(folder, 'data'), listen);
const file = () => join(folder, 'data', 'web-port');

describe('the port of the web host', () => {
  it('is the same every time, so that a browser finds what it kept', async () => {
    const first = await start();
    first.close();
    expect((await start()).port).toBe(first.port);
  });

  it('is another while that one is taken, and is itself again afterwards', async () => {
    const first = await start();
    const second = await start();
    expect(second.port).not.toBe(first.port);
    first.close();
    expect((await start()).port).toBe(first.port);
  });

  it.each(['', 'eighty', '-5', '70000'])('is any free one where the file says “%s”', async (said) => {
    (await start()).close();
    writeFileSync(file(), said);
    const { port } = await start();
    expect(readFileSync(file(), 'utf8')).toBe(String(port));
  });

  it('is not sought where the server can’t start for another reason', async () => {
    (await start()).close();
    await expect(startAtUsualPort(join(folder, 'data'), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
