import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeadingNode, ReportPart } from '../../../../src-main/shared/domain/report-document.ts';
import { settleHeadings } from '../../../../src-main/shared/domain/settle-headings.ts';

type Level = HeadingNode['level'];

const part = (blockId: string, levels: readonly Level[], startsPage = true): ReportPart => ({
  blockId,
  kind: 'text',
  isAcross: false,
  startsPage,
  nodes: levels.map((level) => ({
    kind: 'heading',
    level,
    anchor: '',
    text: '',
    label: null,
    number: null,
    color: null,
  })),
});

const levelsOf = (parts: readonly ReportPart[]) =>
  settleHeadings(parts).map(({ nodes }) => nodes.map((node) => (node as HeadingNode).level));

describe('levels of headings', () => {
  it.each<[string, Level[], Level[]]>([
    ['stay where none is left out', [1, 2, 3, 2, 1], [1, 2, 3, 2, 1]],
    ['close up where one is left out', [1, 3, 3, 2], [1, 2, 2, 2]],
    ['begin at the top', [3, 3, 2, 3], [1, 1, 1, 2]],
  ])('%s', (_name, levels, settled) => {
    expect(levelsOf([part('a', levels)])).toEqual([settled]);
  });

  it('go on in a block that goes on, and begin anew in one that begins a page', () => {
    const parts = [part('a', [1, 2]), part('a', [3]), part('b', [3], false), part('c', [3])];
    expect(levelsOf(parts)).toEqual([[1, 2], [3], [3], [1]]);
  });

  it('never leave one out, however they were meant', () => {
    const levels = fc.array(fc.constantFrom<Level>(1, 2, 3));
    fc.assert(
      fc.property(fc.array(levels), (all) => {
        const settled = levelsOf(all.map((own, index) => part(String(index), own))).flat();
        const steps = settled.map((level, index) => level - (settled[index - 1] ?? 0));
        expect(steps.filter((step) => step > 1)).toEqual([]);
      }),
    );
  });
});
