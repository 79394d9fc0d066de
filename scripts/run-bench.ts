import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Bench, printRows, saveRows } from '../test/bench/harness.ts';
import { root } from './paths.ts';

const name = process.argv[2] ?? '';
const file = join(root, 'test/bench', `${name}.ts`);
const { run } = (await import(pathToFileURL(file).href)) as Bench;
const rows = await run();
process.stdout.write(`${name}\n${printRows(rows)}\n`);
process.stdout.write(`${saveRows(name, rows)}\n`);
