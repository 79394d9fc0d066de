import { describe, expect, it } from 'vitest';
import type { CallInput } from '../../../../src-main/shared/contract/index.ts';
import type { Memo } from '../../../../src-main/shared/contract/memos.ts';
import { placeOf } from '../../../helpers/create-study.ts';
import type { Study } from '../../../helpers/create-study.ts';
import { useStudy } from '../../../helpers/use-study.ts';

type Target = CallInput<'memos.create'>['target'];

const hand = useStudy();

const list = () => hand.core.call('memos.list', {});
const find = async (id: string): Promise<Memo> => (await list()).find((memo) => memo.id === id)!;
const create = async (target: Target, text = 'Words', title?: string) =>
  (await hand.core.call('memos.create', { target, text, title })).id;
const remove = (ids: string[]) => hand.core.call('memos.delete', { ids });
const passageCount = async () => (await hand.core.call('memos.ofDocument', { documentId: hand.study.group.id })).length;

describe('a memo', () => {
  it.each<[string, (study: Study) => Target, Partial<Memo>]>([
    ['the project', () => ({ kind: 'project' }), { on: 'Study', words: null, place: null, codeId: null }],
    ['a day of the journal', () => ({ kind: 'journal', date: '2026-02-28' }), { on: '2026-02-28', place: null }],
    ['a document', ({ group }) => ({ kind: 'document', documentId: group.id }), { on: 'group', words: null }],
    [
      'a passage',
      ({ group }) => ({ kind: 'passage', documentId: group.id, ...placeOf(group, '只能等') }),
      { on: 'group', words: '只能等', speaker: '王小姐' },
    ],
    ['a code', ({ codes }) => ({ kind: 'code', codeId: codes.find }), { on: 'Find it', words: null, place: null }],
    [
      'a coding',
      ({ codings }) => ({ kind: 'coding', codingId: codings[0]! }),
      { on: 'Find it', words: 'I keep losing it', speaker: 'Anna' },
    ],
    [
      'a participant',
      ({ meeting }) => ({ kind: 'participant', participantId: meeting.speakers[1]!.participantId }),
      { on: 'Ben', words: null, place: null },
    ],
  ])('is written on %s and says what it is on', async (_name, targetOf, expected) => {
    const target = targetOf(hand.study);
    const id = await create(target, 'Seen twice', 'A title');
    expect(await find(id)).toMatchObject({
      target,
      title: 'A title',
      text: 'Seen twice',
      researcher: 'Researcher',
      ...expected,
    });
  });

  it('on words says where they are', async () => {
    const { meeting } = hand.study;
    const place = placeOf(meeting, 'Yellow is fine.');
    const id = await create({ kind: 'passage', documentId: meeting.id, ...place });
    expect((await find(id)).place).toEqual({
      documentId: meeting.id,
      document: 'meeting',
      ...place,
      at: null,
      turn: 4,
      isEmptied: false,
      isWithheld: false,
    });
  });

  it.each<[string, Target]>([
    ['document', { kind: 'document', documentId: 'none' }],
    ['document', { kind: 'passage', documentId: 'none', start: 0, end: 1 }],
    ['code', { kind: 'code', codeId: 'none' }],
    ['coding', { kind: 'coding', codingId: 'none' }],
    ['participant', { kind: 'participant', participantId: 'none' }],
  ])('is refused on a %s that is not there', async (kind, target) => {
    await expect(hand.core.call('memos.create', { target, text: 'x' })).rejects.toMatchObject({
      code: 'not-found',
      details: { kind, id: 'none' },
    });
  });

  it.each(['2026-02-29', '2026-2-3', 'today', ''])('is refused on the day %j', async (date) => {
    await expect(create({ kind: 'journal', date })).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('on a coding is one: more words are written below what stands there', async () => {
    const codingId = hand.study.codings[1]!;
    const id = await create({ kind: 'coding', codingId }, 'Again.', 'Later');
    expect(await find(id)).toMatchObject({ text: 'Said with a smile.\n\nLater\n\nAgain.', title: '' });
    expect(
      (await list()).filter(({ target }) => target.kind === 'coding' && target.codingId === codingId),
    ).toHaveLength(1);
  });
});

describe('memos', () => {
  it('stand in a list, the latest changed first', async () => {
    const first = await create({ kind: 'project' }, 'One');
    const second = await create({ kind: 'project' }, 'Two');
    const shown = async () => (await list()).map(({ id }) => id).filter((id) => id === first || id === second);
    expect(await shown()).toEqual([second, first]);
    await hand.core.call('memos.update', { id: first, title: 'Changed' });
    expect(await shown()).toEqual([first, second]);
  });

  it('leave no step when nothing of them changes', async () => {
    const before = await hand.core.call('history.state', {});
    await hand.core.call('memos.update', { id: hand.study.memo, text: 'Colour first?' });
    expect(await hand.core.call('history.state', {})).toEqual(before);
  });

  it('of the journal move to another day', async () => {
    const id = await create({ kind: 'journal', date: '2026-02-28' });
    await hand.core.call('memos.update', { id, date: '2026-03-01' });
    expect((await find(id)).target).toEqual({ kind: 'journal', date: '2026-03-01' });
  });

  it('that are not of the journal have no day', async () => {
    await expect(hand.core.call('memos.update', { id: hand.study.memo, date: '2026-03-01' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('are deleted several at once, in one step that names them', async () => {
    const ids = [await create({ kind: 'project' }), await create({ kind: 'journal', date: '2026-01-05' })];
    await remove(ids);
    expect((await list()).filter(({ id }) => ids.includes(id))).toEqual([]);
    expect((await hand.core.call('history.state', {})).undo).toMatchObject({ details: { count: 2 } });
    await hand.core.call('history.undo', {});
    expect((await list()).filter(({ id }) => ids.includes(id))).toHaveLength(2);
  });

  it('are all kept when one of those to be deleted is not there', async () => {
    const before = await list();
    await expect(remove([hand.study.memo, 'none'])).rejects.toMatchObject({ code: 'not-found' });
    expect(await list()).toEqual(before);
  });

  it('are found with their own words by whom they name in the step', async () => {
    const id = await create({ kind: 'code', codeId: hand.study.codes.find });
    expect((await hand.core.call('history.state', {})).undo?.details).toEqual({ on: 'Find it' });
    await hand.core.call('memos.update', { id, text: '## **Waiting**\nfor a bus' });
    await remove([id]);
    expect((await hand.core.call('history.state', {})).undo?.details).toEqual({ count: 1, name: 'Waiting' });
  });
});

describe('a link in a memo', () => {
  const linkTo = (place: { start: number; end: number }) =>
    `motif:place/${hand.study.group.id}/${place.start}-${place.end}`;
  const linksOf = async (id: string) => {
    const { text } = await find(id);
    return hand.core.call('memos.links', { urls: text.match(/motif:[^)]+/g) ?? [] });
  };

  it('to words becomes one to their passage', async () => {
    const place = placeOf(hand.study.group, '車也不會說話');
    const id = await create({ kind: 'project' }, `See [this](${linkTo(place)}).`);
    expect((await find(id)).text).toMatch(/^See \[this\]\(motif:passage\/[^)]+\)\.$/);
    expect(await linksOf(id)).toMatchObject([
      {
        kind: 'passage',
        name: '車也不會說話',
        speaker: '王小姐',
        place: { documentId: hand.study.group.id, ...place },
      },
    ]);
  });

  it('keeps the passage while it stands, and no longer', async () => {
    const { group } = hand.study;
    const place = placeOf(group, '所以要有人回應');
    const onPassage = await create({ kind: 'passage', documentId: group.id, ...place });
    const id = await create({ kind: 'project' }, `[Here](${linkTo(place)})`);
    const { text } = await find(id);
    await remove([onPassage]);
    expect(await passageCount()).toBe(0);
    expect(await linksOf(id)).toHaveLength(1);
    await hand.core.call('memos.update', { id, text: 'No more' });
    expect(await hand.core.call('memos.links', { urls: text.match(/motif:[^)]+/g)! })).toEqual([]);
  });

  it('leads to what it names under the name of today', async () => {
    const { codes, meeting, findings, memo } = hand.study;
    const participantId = meeting.speakers[0]!.participantId;
    const urls = [
      `motif:code/${codes.find}`,
      `motif:document/${meeting.id}`,
      `motif:participant/${participantId}`,
      `motif:finding/${findings[0]}`,
      `motif:memo/${memo}`,
    ];
    await hand.core.call('codes.update', { id: codes.find, name: 'Search for it' });
    const links = await hand.core.call('memos.links', { urls });
    expect(links.map(({ kind, name }) => [kind, name])).toEqual([
      ['code', 'Search for it'],
      ['document', 'meeting'],
      ['participant', 'Anna'],
      ['finding', 'People lose it'],
      ['memo', 'Colour first?'],
    ]);
  });

  it.each(['motif:code/none', 'motif:passage/none', 'motif:theme/x', 'https://example.org', 'javascript:alert(1)', ''])(
    'that leads nowhere is left out: %s',
    async (url) => {
      expect(await hand.core.call('memos.links', { urls: [url] })).toEqual([]);
    },
  );

  it.each(['motif:place/none/0-1', 'motif:place/none/5-5'])('to words that are not there is kept: %s', async (url) => {
    const id = await create({ kind: 'project' }, `[x](${url})`);
    expect((await find(id)).text).toBe(`[x](${url})`);
    expect(await linksOf(id)).toEqual([]);
  });
});
