import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { formatOf } from '../../src-main/core/formats/formats.ts';
import { parseFile } from '../../src-main/core/formats/parse-file.ts';
import { createTestCore } from '../helpers/create-test-core.ts';
import { row, shortest } from './harness.ts';
import type { Row } from './harness.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const megabyte = 1_000_000;
const runs = 5;

/** Speed of reading real files into documents, beside reading and decoding the same bytes. */
export async function run(): Promise<readonly Row[]> {
  const files = globSync('{transcripts,large,encodings,pdf,docx,html,srt,vtt}/*', { cwd: fixtures })
    .filter((file) => formatOf(file) !== null && basename(file) !== 'SOURCES.md')
    .sort();
  const rows: Row[] = [];
  for (const file of files) rows.push(await parseRow(file));
  return [...rows, await wholeImportRow(files.filter((file) => file.startsWith('transcripts')))];
}

async function parseRow(file: string): Promise<Row> {
  const path = join(fixtures, file);
  const { size } = statSync(path);
  const times = Math.max(1, Math.round((megabyte / size) * (isText(path) ? 1 : 0.1)));
  const parsing = await shortest(() => repeat(times, () => parseFile(path, {})), runs);
  const decoding = await shortest(() => repeat(times, async () => decode(path)), runs);
  return row(file, speed(size * times, parsing), 'MB/s', speed(size * times, decoding));
}

async function wholeImportRow(files: readonly string[]): Promise<Row> {
  const paths = files.map((file) => join(fixtures, file));
  const size = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  const core = createTestCore();
  let projects = 0;
  const importing = await shortest(async () => {
    await core.call('project.create', { path: core.file(`study-${++projects}.motif`) });
    await core.call('imports.run', { files: paths.map((path) => ({ path })) });
  });
  await core.close();
  const decoding = await shortest(() => paths.forEach(decode), runs);
  return row(`all ${files.length} transcripts into a project`, speed(size, importing), 'MB/s', speed(size, decoding));
}

function decode(path: string): string {
  return new TextDecoder(encodingOf(path)).decode(readFileSync(path));
}

function encodingOf(path: string): string {
  if (!isText(path)) return 'latin1';
  return path.includes('big5') ? 'big5' : 'utf-8';
}

function isText(path: string): boolean {
  return !['.pdf', '.docx'].includes(extname(path));
}

async function repeat(times: number, work: () => Promise<unknown>): Promise<void> {
  for (let time = 0; time < times; time++) await work();
}

function speed(bytes: number, milliseconds: number): number {
  return bytes / megabyte / (milliseconds / 1000);
}
