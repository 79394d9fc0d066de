import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createReport } from '../../../../helpers/report-row-examples.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

it('stands on a report that is composed of the template for once', { timeout: 60_000 }, async () => {
  const { call, file } = hand.core;
  const { reportId } = await createReport(hand.study, hand.core);
  await call('reports.update', { id: reportId, logo: { mediaType: 'image/png', name: 'logo.png', data: pixel } });
  await call('reports.saveTemplate', { reportId, name: 'Ours' });
  await call('reports.delete', { id: reportId });
  await call('reports.save', { path: file('report.html'), report: { template: 'ours' } });
  expect(readFileSync(file('report.html'), 'utf8')).toContain(pixel);
});
