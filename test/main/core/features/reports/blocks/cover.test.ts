import { describe, expect, it } from 'vitest';
import { gatherDocument } from '../../../../../helpers/gather-document.ts';
import { useStudy } from '../../../../../helpers/use-study.ts';

const hand = useStudy();

describe('the cover', () => {
  it('has a title, a subtitle, a client and an author of its own where they are given', async () => {
    const options = { subtitle: 'Wave 2', client: 'Remotes Ltd', author: 'Lin & Zhang', material: false, date: false };
    const document = await gatherDocument(hand, { blocks: [{ kind: 'cover', title: 'Lost and found', options }] });
    expect(document.title).toBe('Lost and found');
    expect(document.parts[0]!.nodes).toEqual([
      {
        kind: 'cover',
        title: 'Lost and found',
        subtitle: 'Wave 2',
        facts: [
          { name: 'Client', value: 'Remotes Ltd' },
          { name: 'Researcher', value: 'Lin & Zhang' },
        ],
      },
    ]);
  });
});
