import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openProjectFile } from '../../../src-main/core/open-project.ts';
import type { OpenProject } from '../../../src-main/core/open-project.ts';
import { AppError } from '../../../src-main/shared/errors.ts';

let folder = '';
let project: OpenProject;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'motif-project-'));
  const path = join(folder, 'a.motif');
  const ids = Array.from({ length: 100 }, (_, index) => `id${index}`).values();
  const newId = () => String(ids.next().value);
  project = await openProjectFile({ path, isNew: true, clock: () => 0, newId, researcher: () => 'R' });
});
afterEach(() => {
  project.close();
  rmSync(folder, { recursive: true });
});

const insert = "INSERT INTO researcher (id, name, createdAt) VALUES ('r', ?, 0)";

describe('a project', () => {
  it('says that the file can not be written when the disk is full, and keeps what was there', () => {
    const pages = project.db.sqlite.pragma('page_count', { simple: true });
    project.db.sqlite.pragma(`max_page_count = ${String(pages)}`);
    const write = () => project.write('test', ({ db }) => db.sqlite.prepare(insert).run('x'.repeat(100_000)));
    expect(write).toThrow(expect.objectContaining({ code: 'file-unwritable', details: { path: project.path } }));
    expect(project.db.sqlite.prepare('SELECT count(*) FROM researcher').pluck().get()).toBe(0);
  });

  it('hands on a refusal as it is', () => {
    const refusal = new AppError('name-taken', { name: 'x' });
    const write = () =>
      project.write('test', () => {
        throw refusal;
      });
    expect(write).toThrow(refusal);
  });
});
