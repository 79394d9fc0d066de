import { describe, expect, it } from 'vitest';
import { pageFrame } from '../../../../../src-main/core/report/pdf/page-frame.ts';
import { tightContents, tightNodes } from '../../../../../src-main/core/report/pdf/tight-nodes.ts';
import { renderReport } from '../../../../../src-main/core/report/render-report.ts';
import type { ReportNode } from '../../../../../src-main/shared/domain/report-document.ts';
import { reportExample } from '../../../../helpers/report-example.ts';
import { resources } from '../../../../helpers/report-resources.ts';
import { makeHeading, makeQuote } from '../sample-report.ts';

const look = { ...reportExample.look, theme: 'clear', paper: 'a4' } as const;
const frame = pageFrame(look, false);
const words = 'Nobody told us when the answer would come, and so we stopped asking for it altogether. ';
const finding = (quotes: number): readonly ReportNode[] => [
  makeHeading('Nobody knows', 2),
  { kind: 'paragraph', tone: 'body', spans: [{ text: words.repeat(4) }] },
  ...Array.from({ length: quotes }, (_, index) => makeQuote(`${index} ${words}`)),
];
const tightened = (quotes: number) => tightNodes(finding(quotes), frame, 'clear').size > 0;

async function pagesOf(quotes: number): Promise<number | null> {
  const part = { blockId: 'one', kind: 'text', isAcross: false, startsPage: true, nodes: finding(quotes) };
  const document = { ...reportExample, look, parts: [part] };
  return (await renderReport({ document, format: 'pdf' }, resources)).pages;
}

describe('a page that would spill a few lines', () => {
  it('is told from one that has room and from one that fills two', () => {
    expect([5, 8, 10, 14].map(tightened)).toEqual([false, false, true, false]);
  });

  it('stands with less air and stays one', async () => {
    expect([await pagesOf(8), await pagesOf(10), await pagesOf(14)]).toEqual([1, 1, 2]);
  });

  it('knows pages by their breaks', () => {
    const nodes = [...finding(10), { kind: 'page-break' } as const, ...finding(2)];
    expect(tightNodes(nodes, frame, 'clear').size).toBe(finding(10).length);
  });

  it('is known of entries, whose last few would fill little of a page', () => {
    const nodes = [{ kind: 'paragraph', tone: 'body', spans: [{ text: 'What it means.' }] }] as const;
    const entry = (name: string): ReportNode => ({
      kind: 'entry',
      anchor: name,
      depth: 1,
      color: null,
      image: null,
      name,
      detail: '',
      nodes: [...nodes, ...nodes],
    });
    const isTight = (count: number) => {
      const entries = Array.from({ length: count }, (_, index) => entry(`Code ${index}`));
      return tightNodes([makeHeading('Codebook', 1), ...entries], frame, 'clear').size > 0;
    };
    expect([10, 14, 26, 28, 36].map(isTight)).toEqual([false, true, false, true, false]);
  });

  it('is known of contents', () => {
    const rows = (count: number) => tightContents([1, ...Array.from({ length: count }, () => 2)], frame, 'clear');
    expect([20, 38, 60, 84].map((count) => rows(count) !== null)).toEqual([false, true, false, true]);
  });
});
