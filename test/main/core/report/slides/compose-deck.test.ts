import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMeasureText } from '../../../../../src-main/core/report/measure-text.ts';
import { readOfficeWords } from '../../../../../src-main/core/report/office/read-office-words.ts';
import { readFaces } from '../../../../../src-main/core/report/read-faces.ts';
import { composeDeck } from '../../../../../src-main/core/report/slides/compose-deck.ts';
import { createLineMeasure } from '../../../../../src-main/core/report/slides/measure-lines.ts';
import { bodyBottom, slideSize } from '../../../../../src-main/core/report/slides/slide-layout.ts';
import { reportColors } from '../../../../../src-main/shared/domain/report-colors.ts';
import type { ReportNode } from '../../../../../src-main/shared/domain/report-document.ts';
import { reportExample } from '../../../../helpers/report-example.ts';
import { resources } from '../../../../helpers/report-resources.ts';

const measure = createLineMeasure(createMeasureText(readFaces(resources.fonts)), 'en');

function compose(nodes: readonly ReportNode[]) {
  const parts = [{ blockId: 'one', kind: 'text', isAcross: false, startsPage: true, nodes }];
  const document = { ...reportExample, parts };
  const words = readOfficeWords(resources.folder, 'en');
  return composeDeck({ document, colors: reportColors(document.look), words, measure, pictures: new Map() });
}

const words = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.nat(400).map((count) => 'waiting for the bus '.repeat(count)),
  fc.nat(1200).map((count) => '等公交车，'.repeat(count)),
  fc.nat(3000).map((count) => 'w'.repeat(count)),
);
const paragraph = words.map((text): ReportNode => ({ kind: 'paragraph', tone: 'body', spans: [{ text }] }));
const quote = fc
  .tuple(words, words, fc.constantFrom('for' as const, 'against' as const, null))
  .map(([text, document, side]): ReportNode => {
    const place = { speaker: null, document, place: '', target: null } as const;
    return { kind: 'quote', anchor: text, passageId: text, text, ...place, side, codes: [] };
  });
const heading = fc
  .tuple(words, fc.constantFrom(null, 'Finding 1'), fc.constantFrom(1 as const, 2 as const, 3 as const))
  .map(([text, label, level]): ReportNode => ({
    kind: 'heading',
    level,
    anchor: text,
    text,
    label,
    number: null,
    color: null,
  }));
const table = fc.array(words, { minLength: 1, maxLength: 12 }).map((texts): ReportNode => {
  const columns = [
    { head: 'Name', align: 'left', weight: 1 },
    { head: 'Codings', align: 'right', weight: 0 },
  ] as const;
  return {
    kind: 'table',
    description: '',
    columns,
    rows: texts.map((text) => [{ spans: [{ text }] }, { spans: [{ text: '1' }] }]),
  };
});
const callout = fc
  .tuple(words, fc.array(paragraph, { maxLength: 3 }))
  .map(([label, nodes]): ReportNode => ({ kind: 'callout', label: label.slice(0, 80), tone: 'accent', nodes }));
const stats = fc
  .array(words, { maxLength: 7 })
  .map((values): ReportNode => ({ kind: 'stats', entries: values.map((value) => ({ name: value, value })) }));
const list = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { maxLength: 4 })
  .map((items): ReportNode => ({ kind: 'list', isOrdered: true, items }));
const nodes = fc.array(fc.oneof(heading, paragraph, quote, table, callout, stats, list), { maxLength: 8 });

it('leaves nothing outside its box and no box outside the slide, whatever is said', () => {
  fc.assert(
    fc.property(nodes, (all) => {
      const boxes = compose(all).flatMap((slide) => slide.boxes);
      const outside = boxes.filter(
        ({ y, height, x, width }) => y + height > bodyBottom + 0.01 || x + width > slideSize.width,
      );
      const texts = boxes.filter((box) => box.kind === 'text');
      const over = texts.filter(({ paragraphs, width, height }) => measure.heightOf(paragraphs, width) > height + 0.01);
      expect([outside, over]).toEqual([[], []]);
    }),
    { numRuns: 60 },
  );
});
