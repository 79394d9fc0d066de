import { describe, expect, it } from 'vitest';
import { gatherDocument, linesOf } from '../../../../../helpers/gather-document.ts';
import { useStudy } from '../../../../../helpers/use-study.ts';

const hand = useStudy();

describe('the method', () => {
  it('says how much there is, who coded it when, and lists the documents', async () => {
    const { call } = hand.core;
    const guide = await call('guides.create', { name: 'Remotes' });
    await call('guides.assign', { guideId: guide.id, documentIds: [hand.study.meeting.id] });
    const lines = linesOf(
      await gatherDocument(hand, { blocks: [{ kind: 'method', options: { text: 'We *listened*.' } }] }),
    );
    expect(lines).toEqual([
      'Method',
      'We listened.',
      'Documents 2, Participants 5, Codes 5, Codings 6, Findings 2',
      'The material was coded on 5 January 2026 by Researcher.',
      'The discussion guide “Remotes” (0 questions) was used in 1 document.',
      'Document | Kind | Speakers | Words | Codings',
      expect.stringMatching(/^meeting \| .+ \| 3 \| \d+ \| 4$/u),
      expect.stringMatching(/^group \| .+ \| 2 \| \d+ \| 2$/u),
    ]);
  });
});
