import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../../../src-main/core/report/render-report.ts';
import type { ReportDocument } from '../../../../../src-main/shared/domain/report-document.ts';
import { checkArchivePdf } from '../../../../helpers/check-archive-pdf.ts';
import { checkUniversalPdf } from '../../../../helpers/check-universal-pdf.ts';
import { reportExample } from '../../../../helpers/report-example.ts';
import { readPdf } from '../read-pdf.ts';
import { hasNative, makeHeading, makeQuote, makeReport, resources as anyResources } from '../sample-report.ts';

describe.runIf(hasNative)('a report for archives', { timeout: 60_000 }, () => {
  const render = (document: ReportDocument) =>
    renderReport({ document, format: 'pdf', standard: 'a-2u' }, { ...anyResources, compilers: ['native'] });

  it('conforms to PDF/A-2u and is tagged', async () => {
    const { bytes, isUniversal } = await render(reportExample);
    expect(checkArchivePdf(bytes)).toEqual([]);
    expect(isUniversal).toBe(false);
    expect(checkUniversalPdf(bytes).filter((fault) => !/^(?:06-002|07-001|28-012|13-000)/u.test(fault))).toEqual([]);
  });

  it('holds signs of private use as their numbers', async () => {
    const { bytes } = await render(makeReport([makeHeading('One'), makeQuote('a \ue000 😀 𡃉 b')]));
    expect(checkArchivePdf(bytes)).toEqual([]);
    expect(readPdf(bytes).text).toContain('a[U+E000]');
  });

  it('is refused where the compiler cannot write one', async () => {
    const resources = { ...anyResources, compilers: ['wasm'] } as const;
    const rendering = renderReport({ document: reportExample, format: 'pdf', standard: 'a-2u' }, resources);
    await expect(rendering).rejects.toMatchObject({ code: 'archive-unavailable' });
  });
});
