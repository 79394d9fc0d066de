import { describe, expect, it } from 'vitest';
import { gatherDocument, linesOf, nodesOf } from '../../../../../helpers/gather-document.ts';
import { useStudy } from '../../../../../helpers/use-study.ts';

const hand = useStudy();

describe('a chart', () => {
  it('shows how often each code was used, the chosen ones and as many as wanted', async () => {
    const options = { codes: [hand.study.codes.need], rows: 2 };
    const document = await gatherDocument(hand, { blocks: [{ kind: 'charts', options }] });
    expect(nodesOf(document, 'figure')[0]!.figure).toMatchObject({
      name: 'Codings per code',
      form: 'bars',
      rows: [
        { name: 'Find it', values: [2] },
        { name: 'Answer', values: [2] },
      ],
      more: 1,
    });
    expect(linesOf(document).at(-1)).toBe('One more row is not shown.');
  });
});
