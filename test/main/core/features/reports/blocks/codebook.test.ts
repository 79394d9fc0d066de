import { describe, expect, it } from 'vitest';
import { gatherDocument, linesOf, nodesOf } from '../../../../../helpers/gather-document.ts';
import { useStudy } from '../../../../../helpers/use-study.ts';

const hand = useStudy();

describe('the codebook', () => {
  it('tells what each code means and when it is used', async () => {
    const { find } = hand.study.codes;
    await hand.core.call('codes.update', {
      id: find,
      definition: 'Where is it?',
      whenToUse: 'Searching.\n\nLosing.',
      whenNotToUse: 'Buying.',
    });
    const document = await gatherDocument(hand, { blocks: [{ kind: 'codebook', options: { unused: false } }] });
    expect(linesOf(document)).toEqual([
      'Codebook',
      'Need ()',
      'Find it (2 codings)',
      'Where is it?',
      'Use when: Searching.',
      'Losing.',
      'Not when: Buying.',
      'Voice (1 coding)',
      'Answer (2 codings)',
      'Colour (1 coding)',
    ]);
    expect(nodesOf(document, 'entry').map(({ depth }) => depth)).toEqual([0, 1, 1, 1, 0]);
  });

  it('tells the chosen codes and those below them', async () => {
    const document = await gatherDocument(hand, {
      blocks: [{ kind: 'codebook', options: { codes: [hand.study.codes.colour] } }],
    });
    expect(nodesOf(document, 'entry').map(({ name }) => name)).toEqual(['Colour']);
  });
});
