import { describe, expect, it } from 'vitest';
import { renderPreview, renderReport } from '../../../../src-main/core/report/render-report.ts';
import { previewLimit } from '../../../../src-main/shared/contract/report.ts';
import { compilers, makeFinding, makeQuote, makeReport, resources as anyResources } from './sample-report.ts';

const report = makeReport({
  findings: [makeFinding({ evidence: [makeQuote('很长的引文 😀 𡃉，<script>&</foreignObject>'.repeat(150))] })],
});

describe.each(compilers)('a preview by the $compiler compiler', { timeout: 60_000 }, ({ compiler }) => {
  const resources = { ...anyResources, compilers: [compiler] };

  it('has one SVG for each page of the PDF', async () => {
    const [{ pages }, preview] = await Promise.all([renderReport(report, resources), renderPreview(report, resources)]);
    expect(preview.pages).toHaveLength(pages);
    expect(preview.total).toBe(pages);
    const heads = preview.pages.map((page) => page.slice(page.indexOf('viewBox'), page.indexOf('><rect')));
    expect(new Set(heads)).toEqual(new Set(['viewBox="0 0 595.28 841.89" width="595.28" height="841.89"']));
  });

  it('gives every id once, and uses none that it does not give in the same page', async () => {
    const { pages } = await renderPreview(report, resources);
    const ids = pages.flatMap((page) => [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
    const foreign = pages.flatMap((page) =>
      [...page.matchAll(/(?:href="#|url\(#)([^")]+)/gu)].filter(([, id]) => !page.includes(` id="${id}"`)),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(100);
    expect(foreign).toEqual([]);
  });

  it('has no script and fetches nothing', async () => {
    const { pages } = await renderPreview(report, resources);
    expect(pages.filter((page) => /<script|<foreignObject|<a[ >]|href="(?!#|data:)/u.test(page))).toEqual([]);
  });

  it('stops at the limit of a preview and says how many pages there are', async () => {
    const findings = Array.from({ length: previewLimit + 5 }, () => makeFinding({}));
    const { pages, total } = await renderPreview(makeReport({ findings }), resources);
    expect(pages).toHaveLength(previewLimit);
    expect(total).toBeGreaterThan(previewLimit + 5);
  });
});
