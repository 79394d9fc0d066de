import { expect, it } from 'vitest';
import { runReportWorker } from '../../../../src-main/core/report/run-report-worker.ts';
import { reportExample } from '../../../helpers/report-example.ts';
import { resources } from './sample-report.ts';

const worker = new URL('../../../../src-main/core/report/report-worker.ts', import.meta.url);
const job = { output: 'report', report: { document: reportExample, format: 'pdf' }, resources } as const;

it('renders in a thread of its own and says at which stage it is', async () => {
  const stages: string[] = [];
  const onStage = (stage: string) => void stages.push(stage);
  const { bytes, pages } = await runReportWorker(job, { worker, onStage });
  expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-');
  expect(pages).toBe(6);
  expect(stages).toEqual(['laying-out', 'writing']);
});

it.each(['docx', 'html', 'md', 'pptx'] as const)('renders %s', async (format) => {
  const { bytes } = await runReportWorker({ ...job, report: { document: reportExample, format } }, { worker });
  expect(bytes.byteLength).toBeGreaterThan(500);
});

it('renders with the compiler that runs everywhere where the native one is not to be had', async () => {
  const portable = { ...resources, compilers: ['wasm'] } as const;
  const pdf = await runReportWorker({ ...job, resources: portable }, { worker });
  expect(pdf).toMatchObject({ pages: 6, isUniversal: false });
}, 60_000);

it('answers a cancel with `cancelled`, and renders again afterwards', async () => {
  const abort = new AbortController();
  const onStage = () => abort.abort();
  const cancelled = runReportWorker(job, { worker, onStage, signal: abort.signal });
  await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
  const { pages } = await runReportWorker(job, { worker });
  expect(pages).toBe(6);
});

it('does not start when it is already cancelled', async () => {
  const running = runReportWorker(job, { worker, signal: AbortSignal.abort() });
  await expect(running).rejects.toMatchObject({ code: 'cancelled' });
});

it.each([
  ['the template is missing', { ...resources, folder: '/nowhere' }, worker],
  ['a font is missing', { ...resources, fonts: ['/nowhere/a.ttf'] }, worker],
  ['the worker is missing', resources, new URL('file:///nowhere/report-worker.js')],
])('fails with `report-failed` and the reason when %s', async (_, given, file) => {
  const running = runReportWorker({ ...job, resources: given }, { worker: file });
  await expect(running).rejects.toMatchObject({
    code: 'report-failed',
    details: { reason: expect.stringContaining('nowhere') },
  });
});
