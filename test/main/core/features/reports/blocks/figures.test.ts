import { describe, expect, it } from 'vitest';
import { createBoard } from '../../../../../helpers/create-board.ts';
import { gatherDocument, nodesOf } from '../../../../../helpers/gather-document.ts';
import { useStudy } from '../../../../../helpers/use-study.ts';

const hand = useStudy();

describe('boards and journeys', () => {
  it('stand as figures, people named as in the rest of the report, what is withheld counted', async () => {
    const { call } = hand.core;
    await createBoard(hand.core, hand.study);
    const people = await call('participants.list', {});
    await call('participants.setConsent', { ids: people.map(({ id }) => id), mayQuote: false });
    const document = await gatherDocument(hand, { blocks: ['boards'] });
    const [figure] = nodesOf(document, 'figure');
    expect(figure!.figure).toMatchObject({ kind: 'board', withheld: 2 });
    expect(figure!.caption).toContain('4 cards');
    expect(document.withheld).toBe(2);
  });

  it('lie across where they are wide', async () => {
    const { call } = hand.core;
    await call('journeys.create', { name: 'Six stages', template: 'purchase' });
    await call('journeys.create', { name: 'None', template: 'blank' });
    const { parts } = await gatherDocument(hand, { blocks: ['journeys'] });
    expect(parts.map(({ isAcross }) => isAcross)).toEqual([true]);
  });
});
