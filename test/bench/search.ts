import { join } from 'node:path';
import { createTestCore } from '../helpers/create-test-core.ts';
import { row, shortest } from './harness.ts';
import type { Row } from './harness.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const runs = 10;

const queries = [
  { query: '使用者', pattern: /使用者/g },
  { query: '車', pattern: /車/g },
  { query: '的', pattern: /的/g },
  { query: 'remote control', pattern: /(?<![\p{L}\p{M}\p{N}])remote[^\S\n]+control(?![\p{L}\p{M}\p{N}])/giu },
  { query: '寵物稅', pattern: /寵物稅/g },
  { query: 'aubergines', pattern: /(?<![\p{L}\p{M}\p{N}])aubergines(?![\p{L}\p{M}\p{N}])/giu },
];

/** Time of a search through the contract, beside looking through the same texts in memory. */
export async function run(): Promise<readonly Row[]> {
  const core = createTestCore();
  await core.call('project.create', { path: core.file('study.motif') });
  const files = ['transcripts', 'large'].map((folder) => ({ path: join(fixtures, folder) }));
  await core.call('imports.run', { files });
  const documents = await core.call('documents.list', {});
  const contents = await Promise.all(documents.map(({ id }) => core.call('documents.content', { id })));
  const rows: Row[] = [];
  for (const { query, pattern } of queries) {
    const { total } = await core.call('search.find', { query });
    const searching = await shortest(() => core.call('search.find', { query }), runs);
    const looking = await shortest(() => contents.reduce((sum, { text }) => sum + count(text, pattern), 0), runs);
    rows.push(row(`${query} (${total} places)`, searching, 'ms', looking));
  }
  await core.close();
  return rows;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
