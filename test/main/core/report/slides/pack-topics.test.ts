import { describe, expect, it } from 'vitest';
import { createMeasureText } from '../../../../../src-main/core/report/measure-text.ts';
import { readOfficeWords } from '../../../../../src-main/core/report/office/read-office-words.ts';
import { readFaces } from '../../../../../src-main/core/report/read-faces.ts';
import { composeDeck } from '../../../../../src-main/core/report/slides/compose-deck.ts';
import { createLineMeasure } from '../../../../../src-main/core/report/slides/measure-lines.ts';
import { reportColors } from '../../../../../src-main/shared/domain/report-colors.ts';
import type { ReportNode } from '../../../../../src-main/shared/domain/report-document.ts';
import { reportExample } from '../../../../helpers/report-example.ts';
import { resources } from '../../../../helpers/report-resources.ts';
import { makeHeading, makeQuote } from '../sample-report.ts';

const measure = createLineMeasure(createMeasureText(readFaces(resources.fonts)), 'en');

function compose(...nodes: readonly ReportNode[]) {
  const parts = [{ blockId: 'one', kind: 'themes', isAcross: false, startsPage: true, nodes }];
  const document = { ...reportExample, parts };
  const words = readOfficeWords(resources.folder, 'en');
  return composeDeck({ document, colors: reportColors(document.look), words, measure, pictures: new Map() });
}

const paragraph = (text: string): ReportNode => ({ kind: 'paragraph', tone: 'body', spans: [{ text }] });
const table: ReportNode = {
  kind: 'table',
  description: '',
  columns: [{ head: 'Code', align: 'left', weight: 1 }],
  rows: [[{ spans: [{ text: 'Waiting' }] }]],
};
const code = (name: string, quotes: number): readonly ReportNode[] => [
  makeHeading(name, 3),
  paragraph(`What ${name} means`),
  ...Array.from({ length: quotes }, (_, index) => makeQuote(`${name} ${index}: we waited`)),
];
const titles = (slides: ReturnType<typeof compose>) => slides.map(({ title }) => title.text);

describe('short topics', () => {
  it('stand together on a slide that is called as what they belong to', () => {
    const theme = [makeHeading('Themes'), paragraph('All'), makeHeading('Course', 2)];
    const slides = compose(...theme, ...code('Asking', 0), ...code('Informing', 1), ...code('Settling', 0));
    expect(titles(slides)).toEqual(['Themes', 'Course']);
    expect(slides.at(-1)!.anchors).toEqual(expect.arrayContaining(['heading Asking', 'heading Settling']));
  });

  it('stay by themselves where another topic is above them, and where there is no room', () => {
    const [first, second] = [makeHeading('First', 2), makeHeading('Second', 2)];
    const slides = compose(makeHeading('Themes'), first, ...code('A', 5), ...code('B', 5), second, ...code('C', 0));
    expect(titles(slides)).toEqual(['Themes', 'A', 'B', 'C']);
  });

  it('leave an overview behind the slide that opens a part', () => {
    const slides = compose(makeHeading('Themes'), table, makeHeading('First', 2), ...code('A', 1));
    expect(titles(slides).slice(0, 2)).toEqual(['Themes', 'Themes: overview']);
  });
});
