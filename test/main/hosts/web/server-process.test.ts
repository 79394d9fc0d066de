import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { connect } from '../../../../src-main/shared/rpc/connect.ts';
import { createWebSocketPort } from '../../../../src-renderer/api/transports/web-socket.ts';
import { meetingProject, temporaryFolder } from '../../../helpers/run-motif.ts';

const main = join(import.meta.dirname, '../../../../src-main/hosts/web/server.ts');

function startServer(args: readonly string[]) {
  const env = { ...process.env, MOTIF_USER_DATA: temporaryFolder() };
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], { env });
}

describe('the web host as a process', { timeout: 60_000 }, () => {
  it('says its address in one line, and closes the project when it is ended', async () => {
    const project = await meetingProject();
    const child = startServer(['--open', project]);
    const exit = once(child, 'exit');
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const address = /^Motif is at (http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43})\n$/.exec(String(line))?.[1] ?? '';
    const cookie = (await fetch(address, { redirect: 'manual' })).headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const { origin, host } = new URL(address);
    const headers = { cookie, origin };
    expect(await (await fetch(`${origin}/start`, { headers })).json()).toMatchObject({ open: project });
    const client = connect(
      createWebSocketPort(Reflect.construct(WebSocket, [`ws://${host}/core`, { headers }]) as WebSocket),
    );
    await client.call('project.open', { path: project });
    expect(existsSync(`${project}-wal`)).toBe(true);
    // As when the terminal and the starter both pass one Ctrl-C on.
    child.kill('SIGINT');
    child.kill('SIGINT');
    expect((await exit)[0]).toBe(0);
    expect(existsSync(`${project}-wal`)).toBe(false);
  });

  it.each([[['--port', 'x']], [['--port', '70000']], [['--frobnicate']]])('is misused: %j', async (args) => {
    const child = startServer(args);
    const [err, [exitCode]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect([exitCode, err]).toEqual([2, 'Usage: server [--port N] [--open FILE.motif] [--sample]\n']);
  });
});
