import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDb } from '../../../../src-main/core/db/open.ts';
import { prepared } from '../../../../src-main/core/db/run.ts';
import type { Db } from '../../../../src-main/core/db/run.ts';
import { makeFolder, makeProjectFile } from '../../../helpers/project-files.ts';

let folder: ReturnType<typeof makeFolder>;
let db: Db;

beforeAll(async () => {
  folder = makeFolder();
  await makeProjectFile(folder.path('study.motif'));
  db = await openDb(folder.path('study.motif'));
});

afterAll(() => {
  db.sqlite.close();
  folder.remove();
});

it('gives each reader of the same words rows of the shape that it asked for', () => {
  const sql = 'SELECT 1 AS one, 2 AS two';
  const read = () => [
    prepared(db, sql).get(),
    prepared(db, sql).raw().get(),
    prepared(db, sql).pluck().get(),
    prepared(db, sql).get(),
  ];
  const row = { one: 1, two: 2 };
  expect([...read(), ...read()]).toEqual([row, [1, 2], 1, row, row, [1, 2], 1, row]);
});
