import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../src-main/shared/errors.ts';
import type { Client } from '../../src-main/shared/rpc/connect.ts';
import type { CoreEvent, Progress } from '../../src-main/shared/rpc/port.ts';
import { fixture } from '../helpers/run-motif.ts';
import { transports } from '../helpers/transports.ts';
import type { Line } from '../helpers/transports.ts';

const meeting = { path: fixture('transcripts/en_qmsum_IS1004a.txt') };
const outcome = (call: Promise<unknown>) =>
  call.then(
    (value) => ({ value }),
    (error: AppError) => ({ code: error.code, details: error.details }),
  );

/** Everything a line can carry, in one go: results, refusals, events and progress. */
async function everything(line: Line) {
  const client = await line.open();
  const [events, progress]: [CoreEvent[], Progress[]] = [[], []];
  client.onEvent((event) => events.push(event));
  const { name, language } = await client.call('project.create', {
    path: join(line.folder, 'a.motif'),
    name: '研究 📎',
  });
  const imported = await client.call(
    'imports.run',
    { files: [meeting] },
    { onProgress: (step) => progress.push(step) },
  );
  const documentId = imported[0]?.document ?? '';
  const outcomes = [
    await outcome(client.call('documents.content', { id: documentId })),
    await outcome(client.call('codings.create', { documentId, start: 0, end: 4, code: { path: ['主题', 'Look'] } })),
    await outcome(client.call('codes.tree', {})),
    await outcome(client.call('codings.create', { documentId, start: 9, end: 9, code: { path: ['Look'] } })),
    await outcome(client.call('documents.content', { id: 'none' })),
    await outcome(client.call('codes.create', { name: '' })),
    await outcome(client.call('no.such' as 'codes.tree', {})),
    await outcome(client.call('history.undo', {})),
    await outcome(client.call('codes.tree', {})),
  ];
  return { name, language, imported, outcomes, events, progress };
}

describe('the three ways to the core', { timeout: 60_000 }, () => {
  it('carry the same results, refusals, events and progress', async () => {
    const lines = await Promise.all(Object.values(transports).map((open) => open()));
    const [first, ...others] = await Promise.all(lines.map(everything));
    await Promise.all(lines.map((line) => line.close()));
    expect(others).toEqual([first, first]);
    expect(first?.progress.length).toBeGreaterThan(0);
    expect(first?.events.length).toBeGreaterThan(0);
  });
});

describe.each(Object.keys(transports))('over %s', { timeout: 60_000 }, (transport) => {
  let line: Line;
  let client: Client;
  beforeEach(async () => {
    line = await transports[transport]!();
    client = await line.open();
    await client.call('project.create', { path: join(line.folder, 'a.motif') });
  });
  afterEach(() => line.close());

  it('a refusal arrives as an AppError with its details', async () => {
    const refused = client.call('documents.content', { id: 'none' });
    await expect(refused).rejects.toBeInstanceOf(AppError);
    await expect(refused).rejects.toMatchObject({ code: 'not-found', details: { id: 'none' } });
  });

  it('a cancelled job ends as cancelled and stores nothing', async () => {
    const controller = new AbortController();
    const options = { signal: controller.signal, onProgress: () => controller.abort() };
    await expect(client.call('imports.run', { files: [meeting] }, options)).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(await client.call('documents.list', {})).toEqual([]);
  });

  it('a call that was cancelled before it was made does nothing', async () => {
    const options = { signal: AbortSignal.abort() };
    await expect(client.call('imports.run', { files: [meeting] }, options)).rejects.toMatchObject({
      code: 'cancelled',
    });
  });

  it('calls are answered each with its own result, however many are open', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `Code ${index}`);
    const codes = await Promise.all(names.map((name) => client.call('codes.create', { name })));
    expect(codes.map(({ name }) => name)).toEqual(names);
  });

  it('a large message arrives whole', async () => {
    const definition = '長'.repeat(200_000);
    const { id } = await client.call('codes.create', { name: 'Long', definition });
    expect(await client.call('codes.tree', {})).toMatchObject([{ id, definition }]);
  });

  it('another window hears of a change, until it is closed', async () => {
    const other = await line.open();
    const heard = new Promise((resolve) => other.onEvent(resolve));
    await client.call('codes.create', { name: 'Price' });
    expect(await heard).toMatchObject({ kind: 'changed', topics: expect.arrayContaining(['code']) });
    other.close();
    expect(await client.call('codes.create', { name: 'Trust' })).toMatchObject({ name: 'Trust' });
  });

  it('open and later calls are refused when the core is lost', async () => {
    const open = outcome(client.call('imports.run', { files: [meeting] }));
    await line.loseAll();
    expect(await open).toMatchObject({ code: 'connection-lost' });
    await expect(client.call('codes.tree', {})).rejects.toMatchObject({ code: 'connection-lost' });
  });
});
