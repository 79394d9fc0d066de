import { describe, expect, it } from 'vitest';
import { createPreviewer } from '../../../../../src-main/core/report/preview/previewer.ts';
import type { ReportDocument, ReportNode } from '../../../../../src-main/shared/domain/report-document.ts';
import { reportExample } from '../../../../helpers/report-example.ts';
import { compilers, makeHeading, makeQuote, makeReport, resources as anyResources } from '../sample-report.ts';

const silent = () => undefined;
const hostile = '很长的引文 😀 𡃉，<script>&</foreignObject>'.repeat(150);

describe.each(compilers)('a preview by the $compiler compiler', { timeout: 60_000 }, ({ compiler }) => {
  const resources = { ...anyResources, compilers: [compiler] };

  const draw = async (document: ReportDocument) => {
    const previewer = createPreviewer(resources);
    const pages = await previewer.draw(document, silent);
    const svgs = pages.map(({ hash }) => previewer.print(hash)!);
    await previewer.close();
    return { pages, svgs };
  };

  it('has a page for each of the PDF, and says which block begins on it', async () => {
    const { pages, svgs } = await draw(reportExample);
    expect(pages.map(({ blockId }) => blockId)).toEqual([
      'cover',
      'cover',
      'findings',
      'findings',
      'codebook',
      'transcripts',
    ]);
    expect(new Set(svgs.map((svg) => /viewBox="[^"]*"/u.exec(svg)?.[0]))).toEqual(
      new Set(['viewBox="0 0 595.28 841.89"']),
    );
  });

  it('gives every id once, and uses none that it does not give in the same page', async () => {
    const { svgs } = await draw(makeReport([makeHeading('One'), makeQuote(hostile)]));
    const ids = svgs.flatMap((page) => [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
    const foreign = svgs.flatMap((page) =>
      [...page.matchAll(/(?:href="#|url\(#)([^")]+)/gu)].filter(([, id]) => !page.includes(` id="${id}"`)),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(100);
    expect(foreign).toEqual([]);
  });

  it('has no script and fetches nothing', async () => {
    const { svgs } = await draw(makeReport([makeHeading('One'), makeQuote(hostile)]));
    expect(svgs.filter((page) => /<script|<foreignObject|<a[ >]|href="(?!#|data:)/u.test(page))).toEqual([]);
  });

  it('keeps the hashes of pages on which nothing changed', async () => {
    const findings = (texts: readonly string[]): readonly ReportNode[] =>
      texts.flatMap((text) => [{ kind: 'page-break' }, makeHeading(text), makeQuote(`${text} said`)]);
    const previewer = createPreviewer(resources);
    const before = await previewer.draw(makeReport(findings(['One', 'Two', 'Three'])), silent);
    const after = await previewer.draw(makeReport(findings(['One', 'Other', 'Three'])), silent);
    await previewer.close();
    expect(after.map(({ hash }, index) => hash === before[index]!.hash)).toEqual([true, true, false, true]);
  });

  it('knows the pages of the latest report only', async () => {
    const previewer = createPreviewer(resources);
    const [, before] = await previewer.draw(makeReport([makeHeading('One')]), silent);
    await previewer.draw(makeReport([makeHeading('Two')]), silent);
    expect(previewer.print(before!.hash)).toBeNull();
    await previewer.close();
  });
});
