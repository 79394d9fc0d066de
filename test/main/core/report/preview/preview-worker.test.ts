import { expect, it } from 'vitest';
import { createPreviewWorker } from '../../../../../src-main/core/report/preview/preview-worker.ts';
import { makeHeading, makeReport, resources } from '../sample-report.ts';

const worker = new URL('../../../../../src-main/core/report/report-worker.ts', import.meta.url);
const reportOf = (title: string) => makeReport([makeHeading(title)]);

it('draws one report after the other in the same thread, and says at which stage it is', async () => {
  const previews = createPreviewWorker({ worker, resources });
  const stages: string[] = [];
  const first = await previews.draw(reportOf('One'), { onStage: (stage) => void stages.push(stage) });
  const second = await previews.draw(reportOf('Two'));
  expect(stages).toEqual(['laying-out', 'writing']);
  expect(second.map(({ hash }, index) => hash === first[index]!.hash)).toEqual([true, false]);
  expect(await previews.print(second[1]!.hash)).toMatch(/^<svg /u);
  expect(await previews.print(first[1]!.hash)).toBeNull();
  previews.close();
}, 30_000);

it('drops what is under way when a newer one is asked for', async () => {
  const previews = createPreviewWorker({ worker, resources });
  const dropped = ['One', 'Two'].map((title) => previews.draw(reportOf(title)).catch((error: unknown) => error));
  const last = await previews.draw(reportOf('Three'));
  expect(await Promise.all(dropped)).toMatchObject([{ code: 'cancelled' }, { code: 'cancelled' }]);
  expect(last).toHaveLength(2);
  previews.close();
}, 30_000);

it('answers a cancel at once, and draws again afterwards', async () => {
  const previews = createPreviewWorker({ worker, resources });
  const abort = new AbortController();
  const drawing = previews.draw(reportOf('One'), { signal: abort.signal });
  abort.abort();
  await expect(drawing).rejects.toMatchObject({ code: 'cancelled' });
  expect(await previews.draw(reportOf('One'))).toHaveLength(2);
  previews.close();
}, 30_000);

it('refuses what is under way when it is closed, and knows no page then', async () => {
  const previews = createPreviewWorker({ worker, resources });
  const drawing = previews.draw(reportOf('One'));
  previews.close();
  await expect(drawing).rejects.toMatchObject({ code: 'cancelled' });
  expect(await previews.print('any')).toBeNull();
});

it('says why a report cannot be drawn', async () => {
  const previews = createPreviewWorker({ worker, resources: { ...resources, folder: '/nowhere' } });
  await expect(previews.draw(reportOf('One'))).rejects.toMatchObject({ code: 'report-failed' });
  previews.close();
}, 30_000);

it('says why its thread cannot start', async () => {
  const previews = createPreviewWorker({ worker: new URL('file:///nowhere/worker.js'), resources });
  await expect(previews.draw(reportOf('One'))).rejects.toMatchObject({ code: 'report-failed' });
});
