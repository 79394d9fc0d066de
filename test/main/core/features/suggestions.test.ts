import { writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CallInput, CallOutput } from '../../../../src-main/shared/contract/index.ts';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const guide = `# Guide

## Work

Ana works at home. It is quiet.

### Tools

She uses a phone.

## Free time

Ana walks.
`;

type Found = CallOutput<'search.suggest'>;
const suggest = (
  input: Omit<CallInput<'search.suggest'>, 'scope'> & Partial<Pick<CallInput<'search.suggest'>, 'scope'>>,
) => hand.core.call('search.suggest', { scope: 'hit', ...input });
const words = ({ hits }: Found) => hits.map(({ match }) => match);

describe('suggestions from a search', () => {
  it.each([
    ['hit', ['remote control', 'remote control']],
    ['sentence', ['I like the remote control, but I keep losing it.', 'The remote control needs a voice.']],
    [
      'turn',
      [
        'I like the remote control, but I keep losing it.',
        'Mine sits under the sofa. The remote control needs a voice.',
      ],
    ],
  ] as const)('are the words, or the %s in which they stand', async (scope, expected) => {
    const found = await suggest({ source: { kind: 'search', query: 'remote control' }, scope });
    expect(found.total).toBe(2);
    expect(words(found)).toEqual(expected);
    expect(found.hits.map(({ speaker }) => speaker)).toEqual(['Anna', 'Ben']);
  });

  it('take Chinese sentences, which need no space between them', async () => {
    const found = await suggest({ source: { kind: 'search', query: '使用者' }, scope: 'sentence' });
    expect(words(found)).toEqual(['使用者 would see it.', '使用者怎麼看這個平台？', '車子壞了，使用者只能等。']);
  });

  it('hold a place once, however often the words stand in it', async () => {
    const found = await suggest({ source: { kind: 'search', query: 'Anna OR voice OR remote' }, scope: 'turn' });
    expect(words(found)).toEqual([
      'I like the remote control, but I keep losing it.',
      'Mine sits under the sofa. The remote control needs a voice.',
      'A voice? It should just be yellow.',
    ]);
  });

  it('can come from a regular expression', async () => {
    const found = await suggest({ source: { kind: 'search', query: '要有人回應.*$', by: 'expression' } });
    expect(words(found)).toEqual(['要有人回應。', '要有人回應我們。']);
  });

  it('are limited to documents', async () => {
    const found = await suggest({ source: { kind: 'search', query: '使用者' }, documentIds: [hand.study.meeting.id] });
    expect(found.hits.map(({ document }) => document)).toEqual([hand.study.meeting.name]);
  });

  it('say how many there are when fewer are listed', async () => {
    const found = await suggest({ source: { kind: 'search', query: '使用者' }, limit: 1 });
    expect([found.total, found.hits.length]).toEqual([3, 1]);
  });

  it('and hits of a search are listed all, however many there are', { timeout: 30_000 }, async () => {
    const { group } = hand.study;
    const changes = [{ from: 0, to: 0, insert: 'word '.repeat(150_000) }];
    await hand.core.call('texts.edit', { documentId: group.id, length: group.text.length, changes });
    const found = await suggest({ source: { kind: 'search', query: 'word' }, limit: 1_000_000 });
    const hits = await hand.core.call('search.find', { query: 'word', limit: 1_000_000 });
    expect([found.hits.length, hits.hits.length]).toEqual([150_000, 150_000]);
  });

  it('say what carries the code already', async () => {
    const source = { kind: 'search', query: 'remote control' } as const;
    const found = await suggest({ source, codeId: hand.study.codes.voice });
    expect(found.hits.map(({ isCoded }) => isCoded)).toEqual([false, true]);
  });

  it.each([
    ['nothing to look for', { kind: 'search', query: ' ' }, 'query-empty'],
    ['a heading without words', { kind: 'heading', text: '' }, 'query-empty'],
    ['a broken expression', { kind: 'search', query: '(a', by: 'expression' }, 'expression-invalid'],
    ['a broken search', { kind: 'search', query: 'a AND (b' }, 'query-invalid'],
  ] as const)('refuse %s', async (_why, source, code) => {
    await expect(suggest({ source })).rejects.toMatchObject({ code });
  });

  it('end an expression that would take for ever', async () => {
    writeFileSync(hand.core.file('long.txt'), `${'a'.repeat(60)}b\n`);
    await hand.core.call('imports.run', { files: [{ path: hand.core.file('long.txt') }] });
    const source = { kind: 'search', query: '(a+)+$', by: 'expression' } as const;
    await expect(suggest({ source })).rejects.toMatchObject({ code: 'expression-slow' });
  });
});

describe('suggestions from what is said', () => {
  it('are the turns of a participant', async () => {
    const { participantId } = hand.study.meeting.speakers.find(({ name }) => name === 'Anna')!;
    expect(words(await suggest({ source: { kind: 'speaker', participantId }, scope: 'sentence' }))).toEqual([
      'I like the remote control, but I keep losing it.',
      'A voice?',
      'It should just be yellow.',
    ]);
  });

  it('are the answers to a question, until who asked it speaks again', async () => {
    const found = await suggest({ source: { kind: 'question', query: '怎麼看' } });
    expect(words(found)).toEqual(['車子壞了，使用者只能等。車也不會說話。']);
  });

  it('are answers to interviewers only, where any are marked', async () => {
    const { participantId } = hand.study.group.speakers.find(({ name }) => name === '王小姐')!;
    const source = { kind: 'question', query: '車' } as const;
    expect((await suggest({ source })).total).toBe(1);
    await hand.core.call('participants.setRole', { ids: [participantId], role: 'interviewer' });
    expect((await suggest({ source: { kind: 'question', query: '平台' } })).total).toBe(0);
    expect(words(await suggest({ source }))).toEqual(['所以要有人回應。']);
  });
});

describe('suggestions from headings', () => {
  beforeEach(async () => {
    writeFileSync(hand.core.file('guide.md'), guide);
    await hand.core.call('imports.run', { files: [{ path: hand.core.file('guide.md') }] });
  });

  it.each([
    ['work', 'hit', ['Ana works at home. It is quiet.', 'She uses a phone.']],
    ['WORK', 'sentence', ['Ana works at home.', 'It is quiet.', 'She uses a phone.']],
    ['tools', 'paragraph', ['She uses a phone.']],
    ['free', 'hit', ['Ana walks.']],
    ['holiday', 'hit', []],
  ] as const)('are what stands below "%s", by %s, until the next of its level', async (text, scope, expected) => {
    expect(words(await suggest({ source: { kind: 'heading', text }, scope }))).toEqual(expected);
  });
});
