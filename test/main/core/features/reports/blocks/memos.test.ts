import { describe, expect, it } from 'vitest';
import { gatherDocument, linesOf } from '../../../../../helpers/gather-document.ts';
import { useStudy } from '../../../../../helpers/use-study.ts';

const hand = useStudy();

describe('memos', () => {
  it('print what was written about the project, not what was noted on people and passages', async () => {
    const { call } = hand.core;
    const people = await call('participants.list', {});
    await call('memos.create', { target: { kind: 'project' }, title: 'Why', text: 'To *find* it.' });
    await call('memos.create', { target: { kind: 'participant', participantId: people[0]!.id }, text: 'Shy.' });
    const lines = linesOf(await gatherDocument(hand, { blocks: ['memos'] }));
    expect(lines).toEqual(['Memos', 'Why', 'Study · Researcher · 5 January 2026', 'To find it.']);
  });
});
