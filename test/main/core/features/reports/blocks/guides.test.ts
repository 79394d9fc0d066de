import { describe, expect, it } from 'vitest';
import { gatherDocument, linesOf, nodesOf } from '../../../../../helpers/gather-document.ts';
import { useStudy } from '../../../../../helpers/use-study.ts';

const hand = useStudy();

const probes = ['Since when?'];
const questions = [{ text: 'Where do you keep it?', minutes: 5, probes }, { text: 'And then?' }];

describe('the guides block', () => {
  it('prints the questions of guides that were used, with time and probes', async () => {
    const { call } = hand.core;
    const { id } = await call('guides.create', {
      name: 'Remotes',
      sections: [{ name: 'Warm up', minutes: 10, questions }],
    });
    await call('guides.create', { name: 'Never used' });
    await call('guides.assign', { guideId: id, documentIds: [hand.study.meeting.id] });
    const document = await gatherDocument(hand, { blocks: ['guides'] });
    expect(linesOf(document)).toEqual([
      'Discussion guides',
      'Remotes',
      'Warm up (10 minutes)',
      'Where do you keep it? (5 minutes)',
      'Since when?',
      'And then?',
    ]);
    expect(nodesOf(document, 'list')[0]!.isOrdered).toBe(true);
  });

  it('prints those that were not used where that is wanted', async () => {
    await hand.core.call('guides.create', { name: 'Never used' });
    const blocks = [{ kind: 'guides', options: { unused: true } }];
    expect(linesOf(await gatherDocument(hand, { blocks }))).toEqual(['Discussion guides', 'Never used']);
  });
});
