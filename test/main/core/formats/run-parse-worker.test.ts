import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  createParser,
  type ParserSettings,
  type WorkerParser,
} from '../../../../src-main/core/formats/run-parse-worker.ts';
import { makeBomb } from '../../../helpers/make-bomb.ts';
import { makeCompressedPdf } from '../../../helpers/make-pdf.ts';
import { makeDocx, paragraph } from '../../../helpers/make-docx.ts';

const workerFile = new URL('../../../../src-main/core/formats/parse-worker.ts', import.meta.url);
const stuck = new URL('data:text/javascript,setInterval(() => null, 1000)');
const dying = new URL(
  'data:text/javascript,import { parentPort } from "node:worker_threads"; parentPort.on("message", () => { throw new Error("bug") })',
);
const hungry = new URL(
  'data:text/javascript,import { parentPort } from "node:worker_threads"; parentPort.on("message", () => { const all = []; for (;;) all.push([all.length, {}]) })',
);

let folder = '';
let parser: WorkerParser | null = null;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'motif-parse-'));
});
afterEach(() => parser?.close());
afterAll(() => rmSync(folder, { recursive: true }));

function start(settings: Partial<ParserSettings> = {}): WorkerParser {
  parser = createParser({ workerFile, ...settings });
  return parser;
}

function write(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('createParser', () => {
  it('reads files in a worker, also from the path of its file', async () => {
    const path = write('talk.txt', 'Anna: Hello there.\nBob: Hello.\nAnna: How are you?\nBob: Well.');
    const { document, format } = await start({ workerFile: workerFile.pathname }).parse(path, {});
    expect([format, document.turns.length, document.text.split('\n')[0]]).toEqual(['txt', 4, 'Hello there.']);
  });

  it('reads the other files of a drop when some are hostile', async () => {
    const { parse } = start();
    const results = await Promise.allSettled(
      [
        write('bomb.docx', makeBomb('word/document.xml', 420, 1000)),
        write('empty.txt', ''),
        write('program.txt', Buffer.from('7f454c46020101000000000000000000', 'hex')),
        write('good.docx', makeDocx({ document: paragraph('Words.') })),
        join(folder, 'missing.txt'),
        write('page.html', '<p>Words.'),
        write('a.xyz', 'x'),
      ].map((path) => parse(path, {})),
    );
    expect(
      results.map((result) => (result.status === 'fulfilled' ? result.value.document.text : result.reason)),
    ).toMatchObject([
      { code: 'archive-bomb', details: { file: 'bomb.docx' } },
      { code: 'file-empty', details: { file: 'empty.txt' } },
      { code: 'file-binary', details: { file: 'program.txt' } },
      'Words.',
      { code: 'file-missing', details: { file: 'missing.txt' } },
      'Words.',
      { code: 'format-unknown', details: { file: 'a.xyz', extension: '.xyz' } },
    ]);
  });

  it.each([
    ['has a bug', dying, 'file-damaged', 50],
    ['takes all memory', hungry, 'file-too-large', 50],
    ['finds no end', stuck, 'import-failed', 0.2],
  ])(
    'outlives a worker that %s',
    async (_, file, code, seconds) => {
      const { parse } = start({ workerFile: file, memoryMegabytes: 64, secondsPerFile: seconds });
      await expect(parse(join(folder, 'a.txt'), {})).rejects.toMatchObject({ code, details: { file: 'a.txt' } });
      await expect(parse(join(folder, 'b.txt'), {})).rejects.toMatchObject({ code, details: { file: 'b.txt' } });
    },
    60_000,
  );

  it('outlives a file that unpacks to more than memory should hold', async () => {
    const spaces = deflateSync(new Uint8Array(600_000_000).fill(32), { level: 1 });
    const path = write('bomb.pdf', makeCompressedPdf(spaces));
    const { parse } = start({ memoryMegabytes: 200 });
    await expect(parse(path, {})).rejects.toMatchObject({ code: 'file-too-large', details: { reason: 'memory' } });
    await expect(parse(write('after.txt', 'Words.'), {})).resolves.toMatchObject({ document: { text: 'Words.' } });
  }, 60_000);

  it('stops when cancelled, and reads on afterwards', async () => {
    const path = write('later.txt', 'Words.');
    const { parse } = start();
    const cancelling = new AbortController();
    const first = parse(path, {}, cancelling.signal);
    cancelling.abort();
    await expect(first).rejects.toMatchObject({ code: 'cancelled' });
    await expect(parse(path, {})).resolves.toMatchObject({ document: { text: 'Words.' } });
  });

  it('stops a file that is being read', async () => {
    const cancelling = new AbortController();
    const reading = start({ workerFile: stuck }).parse(join(folder, 'a.txt'), {}, cancelling.signal);
    setTimeout(() => cancelling.abort(), 50);
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('gives up what is under way when closed', async () => {
    const one = start({ workerFile: stuck });
    const reading = one.parse(join(folder, 'a.txt'), {});
    setTimeout(one.close, 50);
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });
});
