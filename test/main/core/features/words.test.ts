import { describe, expect, it } from 'vitest';
import type { CallInput } from '../../../../src-main/shared/contract/index.ts';
import { placeOf } from '../../../helpers/create-study.ts';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

const listed = (input: CallInput<'words.list'> = {}) => hand.core.call('words.list', input);
const wordsIn = async (input?: CallInput<'words.list'>) => (await listed(input)).words.map(({ word }) => word);
const leaveOut = (participantId: string) =>
  hand.core.call('participants.setRole', { ids: [participantId], role: 'interviewer' });

describe('the word list', () => {
  it('counts the words of all documents, with documents and participants', async () => {
    const { words, distinct, total } = await listed();
    expect(words.slice(0, 3)).toEqual([
      { word: '使用者', count: 3, documents: 2, participants: 3 },
      { word: 'control', count: 2, documents: 1, participants: 2 },
      { word: 'remote', count: 2, documents: 1, participants: 2 },
    ]);
    expect(distinct).toBe(words.length);
    expect(total).toBe(words.reduce((sum, { count }) => sum + count, 0));
  });

  it('is that of one document, one participant or both', async () => {
    const { meeting, group } = hand.study;
    expect(await wordsIn({ documentIds: [group.id] })).not.toContain('remote');
    const [anna, ben] = meeting.speakers.map(({ participantId }) => participantId);
    expect(await wordsIn({ participantIds: [ben!] })).toEqual(['control', 'needs', 'remote', 'sits', 'sofa', 'voice']);
    expect(await wordsIn({ participantIds: [anna!], documentIds: [group.id] })).toEqual([]);
  });

  it('is that of what is coded with a code or one below it, words under two codings once', async () => {
    const { codes } = hand.study;
    expect(await wordsIn({ codeIds: [codes.colour] })).toEqual(['fine', 'yellow']);
    const { words } = await listed({ codeIds: [codes.need] });
    expect(words.find(({ word }) => word === 'voice')).toMatchObject({ count: 1 });
    expect(words.map(({ word }) => word)).toContain('losing');
    expect(words.map(({ word }) => word)).not.toContain('sofa');
  });

  it('leaves out what interviewers say', async () => {
    const { meeting } = hand.study;
    await leaveOut(meeting.speakers[1]!.participantId);
    expect(await wordsIn({ documentIds: [meeting.id] })).toContain('sofa');
    expect(await wordsIn({ documentIds: [meeting.id], leaveOutInterviewers: true })).not.toContain('sofa');
  });

  it('keeps words of grammar when they are asked for', async () => {
    expect(await wordsIn()).not.toContain('the');
    expect(await wordsIn({ keepStopWords: true })).toContain('the');
  });

  it('is cut at its limit and says how many there are', async () => {
    const all = await listed();
    const few = await listed({ limit: 2 });
    expect(few).toEqual({ ...all, words: all.words.slice(0, 2) });
  });

  it('follows the text', async () => {
    const { id, text } = hand.study.meeting;
    const { start, end } = placeOf(hand.study.meeting, 'sofa');
    const changes = [{ from: start, to: end, insert: 'Teppich' }];
    await hand.core.call('texts.edit', { documentId: id, length: text.length, changes });
    expect(await wordsIn()).toEqual(expect.arrayContaining(['teppich']));
  });

  it('can be cancelled, and ends with its project', async () => {
    const stopped = hand.core.client.call('words.list', {}, { signal: AbortSignal.abort() });
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    const late = listed();
    await hand.core.call('project.close', {});
    await expect(late).rejects.toMatchObject({ code: 'no-project' });
  });
});

describe('the counts of a code', () => {
  it('leave out codings that begin in an interviewer’s turn', async () => {
    const { codes, meeting, group } = hand.study;
    await leaveOut(meeting.speakers[1]!.participantId);
    const all = await hand.core.call('codes.counts', { id: codes.need });
    expect(all.documents).toEqual([
      { id: meeting.id, name: 'meeting', codings: 3 },
      { id: group.id, name: 'group', codings: 2 },
    ]);
    const others = await hand.core.call('codes.counts', { id: codes.need, leaveOutInterviewers: true });
    expect(others.documents).toEqual([
      { id: group.id, name: 'group', codings: 2 },
      { id: meeting.id, name: 'meeting', codings: 1 },
    ]);
    expect(others.participants.map(({ name }) => name)).toEqual(['王小姐', 'Anna']);
  });

  it('do so in the tree as well', async () => {
    const { codes, meeting } = hand.study;
    await leaveOut(meeting.speakers[1]!.participantId);
    const codings = async (input: { leaveOutInterviewers?: boolean }) =>
      (await hand.core.call('codes.tree', input)).reduce((sum, code) => sum + code.codings, 0);
    const { documents } = await hand.core.call('codes.counts', { id: codes.need });
    const others = await hand.core.call('codes.counts', { id: codes.need, leaveOutInterviewers: true });
    const sum = (counts: typeof documents) => counts.reduce((total, count) => total + count.codings, 0);
    expect((await codings({})) - (await codings({ leaveOutInterviewers: true }))).toBe(2);
    expect(sum(documents) - sum(others.documents)).toBe(2);
  });
});
