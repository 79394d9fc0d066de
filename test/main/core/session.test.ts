import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSession } from '../../../src-main/core/session.ts';
import type { Session } from '../../../src-main/core/session.ts';
import { AppError } from '../../../src-main/shared/errors.ts';

let folder = '';
let session: Session;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'motif-session-'));
  const path = join(folder, 'a.motif');
  const ids = Array.from({ length: 100 }, (_, index) => `id${index}`).values();
  const newId = () => String(ids.next().value);
  session = await openSession({ path, isNew: true, clock: () => 0, newId, researcher: () => 'R' });
});
afterEach(() => {
  session.close();
  rmSync(folder, { recursive: true });
});

const insert = "INSERT INTO researcher (id, name, createdAt) VALUES ('r', ?, 0)";

describe('a session', () => {
  it('says that the file can not be written when the disk is full, and keeps what was there', () => {
    const pages = session.db.sqlite.pragma('page_count', { simple: true });
    session.db.sqlite.pragma(`max_page_count = ${String(pages)}`);
    const write = () => session.write('test', ({ db }) => db.sqlite.prepare(insert).run('x'.repeat(100_000)));
    expect(write).toThrow(expect.objectContaining({ code: 'file-unwritable', details: { path: session.path } }));
    expect(session.db.sqlite.prepare('SELECT count(*) FROM researcher').pluck().get()).toBe(0);
  });

  it('hands on a refusal as it is', () => {
    const refusal = new AppError('name-taken', { name: 'x' });
    const write = () =>
      session.write('test', () => {
        throw refusal;
      });
    expect(write).toThrow(refusal);
  });
});
