import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { createTestCore } from '../helpers/create-test-core.ts';
import type { TestCore } from '../helpers/create-test-core.ts';
import { row, shortest } from './harness.ts';
import type { Row } from './harness.ts';

const large = join(import.meta.dirname, '../fixtures/large/zh_archivetw_1999年全國司法改革會議.txt');
const count = 10_000;

interface PlainCoding {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/** Coding many passages in one call, and one more among them, beside plain inserts into a table. */
export async function run(): Promise<readonly Row[]> {
  const core = createTestCore();
  await core.call('project.create', { path: core.file('study.motif') });
  await core.call('imports.run', { files: [{ path: large }] });
  const [document] = await core.call('documents.list', {});
  const codings = makeCodings(document!.id);
  const plain = await insertPlainly(core, codings);

  const adding = await shortest(async () => {
    await core.call('codings.add', { codings: [...codings] });
  }, 1);
  const undoing = await shortest(() => core.call('history.undo', {}), 1);
  const redoing = await shortest(() => core.call('history.redo', {}), 1);
  const listing = await shortest(() => core.call('codings.ofDocument', { documentId: document!.id }), 5);
  const single = await codeSingly(core, document!.id);
  await core.close();
  return [
    row(`codings.add of ${count}`, adding, 'ms', plain.all),
    row('its undo', undoing, 'ms', plain.all),
    row('its redo', redoing, 'ms', plain.all),
    row(`codings.ofDocument of ${count}`, listing, 'ms', plain.all),
    row('codings.create, one more', single.create, 'ms', plain.one),
    row('codings.delete, one', single.remove, 'ms', plain.one),
  ];
}

function makeCodings(document: string): readonly PlainCoding[] {
  return Array.from({ length: count }, (_, index) => ({
    document,
    start: index * 40,
    end: index * 40 + 25,
    code: `Theme ${index % 5}/Code ${index % 25}`,
  }));
}

async function insertPlainly(core: TestCore, codings: readonly PlainCoding[]) {
  const sqlite = new Sqlite(core.file('plain.sqlite'));
  sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  sqlite.exec('CREATE TABLE coding (id TEXT PRIMARY KEY, document TEXT, start INTEGER, end INTEGER, code TEXT)');
  const insert = sqlite.prepare('INSERT INTO coding VALUES (?, ?, ?, ?, ?)');
  let ids = 0;
  const add = ({ document, start, end, code }: PlainCoding) => insert.run(`id-${++ids}`, document, start, end, code);
  const all = await shortest(() => sqlite.transaction(() => codings.forEach(add))());
  const one = await shortest(() => add(codings[0]!), 20);
  sqlite.close();
  return { all, one };
}

async function codeSingly({ call }: TestCore, documentId: string) {
  const { id } = await call('codes.create', { name: 'One more' });
  const made: string[] = [];
  const create = await shortest(async () => {
    const start = made.length * 50 + 7;
    made.push((await call('codings.create', { documentId, start, end: start + 9, code: { id } })).id);
  }, 20);
  const remove = await shortest(() => call('codings.delete', { ids: [made.pop()!] }), 20);
  return { create, remove };
}
