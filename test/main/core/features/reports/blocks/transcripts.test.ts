import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gatherDocument, linesOf, nodesOf } from '../../../../../helpers/gather-document.ts';
import { useStudy } from '../../../../../helpers/use-study.ts';

const hand = useStudy();

const importNote = async (text: string) => {
  const path = hand.core.file('note.md');
  writeFileSync(path, text);
  await hand.core.call('imports.run', { files: [{ path, kind: 'note' }] });
};

describe('the transcripts block', () => {
  it('prints every turn with who speaks and where', async () => {
    const document = await gatherDocument(hand, { blocks: ['transcripts'] });
    expect(linesOf(document)).toEqual([
      'Transcripts',
      'meeting',
      'Anna | 1 | I like the remote control, but I keep losing it.',
      'Ben | 2 | Mine sits under the sofa. The remote control needs a voice.',
      'Anna | 3 | A voice? It should just be yellow.',
      'Carla | 4 | Yellow is fine. 使用者 would see it.',
      'group',
      '主持人 | 1 | 使用者怎麼看這個平台？',
      '王小姐 | 2 | 車子壞了，使用者只能等。車也不會說話。',
      '主持人 | 3 | 所以要有人回應。',
      '王小姐 | 4 | 對，要有人回應我們。',
    ]);
  });

  it('leaves out the words of those who did not agree to being quoted', async () => {
    const { call } = hand.core;
    const anna = (await call('participants.list', {})).find(({ name }) => name === 'Anna')!;
    await call('participants.setConsent', { ids: [anna.id], mayQuote: false });
    const document = await gatherDocument(hand, {
      blocks: [{ kind: 'transcripts', options: { documents: [hand.study.meeting.id] } }],
    });
    expect(linesOf(document).slice(2)).toEqual([
      'Anna | 1 | Not shown: there is no consent to quoting.',
      'Ben | 2 | Mine sits under the sofa. The remote control needs a voice.',
      'Anna | 3 | Not shown: there is no consent to quoting.',
      'Carla | 4 | Yellow is fine. 使用者 would see it.',
    ]);
  });

  it('tells who asks from who answers where nobody is named', async () => {
    const { call } = hand.core;
    const asks = (await call('participants.list', {})).find(({ name }) => name === '主持人')!;
    await call('participants.setRole', { ids: [asks.id], role: 'interviewer' });
    const naming = { by: 'nobody' as const, attributeIds: [] };
    const blocks = [{ kind: 'transcripts', options: { documents: [hand.study.group.id] } }];
    const document = await gatherDocument(hand, { blocks, quotes: { naming } });
    expect(nodesOf(document, 'turn').map(({ speaker }) => speaker)).toEqual([
      'Interviewer',
      'Participant',
      'Interviewer',
      'Participant',
    ]);
  });

  it('prints documents without turns as their lines, under their headings', async () => {
    await importNote('# In the shop\n\nThe queue is long.\n\nNobody greets.\n');
    const document = await gatherDocument(hand, { blocks: ['transcripts'] });
    expect(linesOf(document).slice(-4)).toEqual([
      'note',
      'In the shop',
      ' |  | The queue is long.',
      ' |  | Nobody greets.',
    ]);
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('begins a page for each document where that is wanted: %s', async (pages, breaks) => {
    const document = await gatherDocument(hand, { blocks: [{ kind: 'transcripts', options: { pages } }] });
    expect(nodesOf(document, 'page-break')).toHaveLength(breaks);
  });

  it('has all of the words of every document', async () => {
    await importNote('Before.\n\nAnna: So it is.\n\nAfter.\n');
    const document = await gatherDocument(hand, { blocks: ['findings', 'themes', 'transcripts'] });
    const words = nodesOf(document, 'turn').map(({ spans }) => spans.map(({ text }) => text).join(''));
    const wanted = [hand.study.meeting, hand.study.group].flatMap(({ turns, text }) =>
      turns.map(({ start, end }) => text.slice(start, end)),
    );
    expect(words).toEqual(expect.arrayContaining(wanted));
  });
});
