import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { findChromium } from '../../scripts/find-chromium.ts';
import { createPreviewer } from '../../src-main/core/report/preview/previewer.ts';
import type { ReportDocument } from '../../src-main/shared/domain/report-document.ts';
import { checkUniversalPdf } from '../helpers/check-universal-pdf.ts';
import { readPdf } from '../main/core/report/read-pdf.ts';
import { resources } from '../main/core/report/sample-report.ts';
import { row } from './harness.ts';
import type { Row } from './harness.ts';
import { makeReport } from './report/make-report.ts';
import { measureProcess } from './report/measure-process.ts';
import type { ProcessCost } from './report/measure-process.ts';

// The least of them counts: machines are noisy.
const runs = 5;
const child = join(import.meta.dirname, 'report/write-child.ts');
const worker = join(import.meta.dirname, '../../dist/core/report-worker.js');
// Of Chromium's time, at most.
const bar = 0.2;
const quiet = `--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
  --disable-component-update --disable-sync --no-pdf-header-footer`.split(/\s+/u);

/**
 * A report of 500 quotes, 60 findings and 40 figures from its data to a PDF, beside the same report as HTML from its data to a
 * PDF by headless Chromium, in turns: a fifth of its time or less, and tagged. And a preview after one finding changed, beside
 * the first.
 */
export async function run(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'motif-bench-'));
  try {
    const files = {
      child: 'write-child.mjs',
      source: 'report.bin',
      pdf: 'motif.pdf',
      html: 'report.html',
      printed: 'chromium.pdf',
    };
    const at = (name: keyof typeof files) => join(folder, files[name]);
    const document = makeReport();
    writeFileSync(at('source'), serialize({ document, resources }));
    // As the program is, JavaScript.
    writeFileSync(at('child'), stripTypeScriptTypes(readFileSync(child, 'utf8')));
    const write = (target: string, format: string) =>
      measureProcess(process.execPath, [at('child'), worker, at('source'), target, format]);
    const print = () =>
      measureProcess(findChromium() ?? 'chromium', [
        ...quiet,
        `--user-data-dir=${join(folder, 'chromium')}`,
        `--print-to-pdf=${at('printed')}`,
        `file://${at('html')}`,
      ]);
    const costs: { readonly motif: ProcessCost; readonly html: ProcessCost; readonly chromium: ProcessCost }[] = [];
    for (let round = 0; round < runs; round++) {
      const motif = await write(at('pdf'), 'pdf');
      const html = await write(at('html'), 'html');
      costs.push({ motif, html, chromium: await print() });
    }
    const names = [describe(at('pdf')), describe(at('printed'))];
    return [...rowsOf(costs, names), ...(await previewRows(document))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsOf(
  costs: readonly Readonly<Record<'motif' | 'html' | 'chromium', ProcessCost>>[],
  [ours = '', theirs = '']: readonly string[],
): readonly Row[] {
  const least = (of: (cost: (typeof costs)[number]) => number) => Math.min(...costs.map(of));
  const motif = least((cost) => cost.motif.milliseconds);
  const chromium = least((cost) => cost.chromium.milliseconds);
  const html = least((cost) => cost.html.milliseconds);
  const memory = row(
    'peak memory',
    least((cost) => cost.motif.megabytes),
    'MB',
    least((cost) => cost.chromium.megabytes),
  );
  return [
    row(`${ours}; Chromium: ${theirs}; the bar is ${bar}`, motif, 'ms', html + chromium),
    row('the same, without writing the HTML', motif, 'ms', chromium),
    memory,
  ];
}

/** How many pages, and whether they are tagged. */
function describe(file: string): string {
  const bytes = readFileSync(file);
  const { info } = readPdf(bytes);
  const pages = /Pages: +(\d+)/u.exec(info)?.[1];
  const tagged = /Tagged: +yes/u.test(info) ? 'tagged' : 'not tagged';
  const faults = new Set(isReadable(bytes) ? checkUniversalPdf(bytes) : ['unknown']);
  return `${pages} pages, ${faults.size === 0 ? 'PDF/UA-1' : `${tagged}, not PDF/UA-1`}`;
}

const isReadable = (bytes: Buffer) => bytes.includes('\ntrailer');

/** From a change to the hashes of all pages. */
async function previewRows(document: ReportDocument): Promise<readonly Row[]> {
  const previewer = createPreviewer(resources);
  const silent = () => undefined;
  const timed = async (report: ReportDocument) => {
    const startedAt = performance.now();
    const pages = await previewer.draw(report, silent);
    return { milliseconds: performance.now() - startedAt, pages };
  };
  const first = await timed(document);
  const edits = [];
  for (let round = 0; round < runs; round++) edits.push(await timed(changeStory(document, round)));
  const fastest = Math.min(...edits.map(({ milliseconds }) => milliseconds));
  await previewer.close();
  return [
    row(`preview of ${first.pages.length} pages after a change, beside the first`, fastest, 'ms', first.milliseconds),
  ];
}

function changeStory(document: ReportDocument, round: number): ReportDocument {
  const story = { kind: 'paragraph', tone: 'body', spans: [{ text: `A story told anew, ${round}.` }] } as const;
  const parts = document.parts.map((part) => {
    const at = part.nodes.findIndex(({ kind }) => kind === 'paragraph');
    return part.kind === 'findings' ? { ...part, nodes: part.nodes.with(at, story) } : part;
  });
  return { ...document, parts };
}
