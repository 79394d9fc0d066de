import { describe, expect, it } from 'vitest';
import { gatherDocument, linesOf, nodesOf } from '../../../../../helpers/gather-document.ts';
import { useStudy } from '../../../../../helpers/use-study.ts';

const hand = useStudy();

describe('the executive summary', () => {
  it('is a line for each finding, which leads to it', async () => {
    const document = await gatherDocument(hand, { blocks: ['summary', 'findings'] });
    expect(linesOf(document).slice(0, 4)).toEqual([
      'Executive summary',
      '2 findings from 5 participants in 2 documents:',
      'People lose it – 2 of 5 people, finding\u00a01',
      '要有人回應 – no evidence yet, finding\u00a02',
    ]);
    const link = nodesOf(document, 'paragraph')[1]!.spans.at(-1);
    expect(link).toEqual({ text: 'finding\u00a01', link: { kind: 'anchor', anchor: 'finding-1' } });
  });

  it('leads nowhere where the findings are not in the report', async () => {
    const document = await gatherDocument(hand, { blocks: ['summary'] });
    expect(nodesOf(document, 'paragraph')[1]!.spans.at(-1)).toEqual({ text: 'finding\u00a01' });
  });

  it.each([
    ['when-empty', ['Executive summary', 'All is lost.']],
    [
      'always',
      [
        'Executive summary',
        'All is lost.',
        '2 findings from 5 participants in 2 documents:',
        'People lose it – 2 of 5 people, finding\u00a01',
        '要有人回應 – no evidence yet, finding\u00a02',
      ],
    ],
    ['never', ['Executive summary', 'All is lost.']],
  ])('has the researcher’s own words, and lists findings below them: %s', async (lists, lines) => {
    const options = { text: 'All is **lost**.', lists };
    expect(linesOf(await gatherDocument(hand, { blocks: [{ kind: 'summary', options }] }))).toEqual(lines);
  });
});
