import { describe, expect, it } from 'vitest';
import type { CodeCondition, PassageQuery } from '../../../../src-main/shared/contract/queries.ts';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

const code = (name: keyof typeof hand.study.codes): CodeCondition => ({ kind: 'code', codeId: hand.study.codes[name] });
const ask = async (codes: CodeCondition | null, limits: PassageQuery['limits'] = {}) =>
  (await hand.core.call('queries.run', { query: { codes, limits } })).passages.map(({ text }) => text);

describe('a query', () => {
  it('takes a theme for itself and all codes below it, each passage once', async () => {
    expect(await ask(code('need'))).toEqual([
      'I keep losing it',
      'The remote control needs a voice.',
      '使用者只能等',
      '要有人回應我們',
    ]);
  });

  it('says who, where and by which codings', async () => {
    const query = { codes: { kind: 'overlapping', first: code('find'), second: code('voice') } as const, limits: {} };
    const found = await hand.core.call('queries.run', { query });
    expect(found).toMatchObject({ participants: 1, documents: 1 });
    expect(found.passages).toMatchObject([
      {
        speaker: 'Ben',
        document: 'meeting',
        passageId: expect.any(String),
        codings: [{ code: 'Find it', memo: 'Both at once.' }, { code: 'Voice' }],
      },
    ]);
  });

  it('relates codes', async () => {
    expect(await ask({ kind: 'not', first: code('find'), second: code('voice') })).toEqual(['I keep losing it']);
    expect(await ask({ kind: 'any', of: [code('colour'), code('voice')] })).toHaveLength(2);
    expect(await ask({ kind: 'followedBy', first: code('find'), second: code('voice'), turns: 1 })).toEqual([
      'I keep losing it',
    ]);
    expect(await ask({ kind: 'followedBy', first: code('find'), second: code('voice'), turns: 0 })).toEqual([]);
    expect(await ask({ kind: 'codeSet', codeSetId: hand.study.codeSet })).toHaveLength(1);
    expect(await ask(null)).toHaveLength(5);
  });

  it('finds a stretch that is nobody’s passage', async () => {
    const { meeting } = hand.study;
    const start = meeting.text.indexOf('control needs');
    await hand.core.call('codings.create', {
      documentId: meeting.id,
      start,
      end: start + 'control needs a voice. A'.length,
      code: { id: hand.study.codes.colour },
    });
    const query = { codes: { kind: 'overlapping', first: code('voice'), second: code('colour') } as const, limits: {} };
    const { passages } = await hand.core.call('queries.run', { query });
    expect(passages).toMatchObject([{ text: 'control needs a voice.', passageId: null, codings: [{}, {}] }]);
  });

  it('keeps to its limits', async () => {
    const { meeting, group } = hand.study;
    expect(await ask(null, { documentIds: [group.id] })).toHaveLength(2);
    expect(await ask(null, { kinds: ['note'] })).toEqual([]);
    expect(await ask(null, { participantIds: [meeting.speakers[0]!.participantId] })).toEqual(['I keep losing it']);
    expect(await ask(null, { researchers: ['nobody'] })).toEqual([]);
    expect(await ask(null, { coded: { from: 0 } })).toHaveLength(5);
    expect(await ask(null, { coded: { to: 0 } })).toEqual([]);
    expect(await ask(null, { weight: { from: 0 } })).toEqual([]);
    expect(await ask(null, { attributes: [{ attributeId: 'gone' }] })).toEqual([]);
  });

  it('finds nothing for a code that is no more', async () => {
    expect(await ask({ kind: 'code', codeId: 'gone' })).toEqual([]);
  });

  it('refuses what is no condition', async () => {
    const call = hand.core.call('queries.run', { query: { codes: { kind: 'any', of: [] }, limits: {} } });
    await expect(call).rejects.toMatchObject({ code: 'invalid-input' });
  });
});

describe('saved queries', () => {
  it('are listed by name and come back as they were saved', async () => {
    const query: PassageQuery = { codes: { kind: 'all', of: [code('find'), code('voice')] }, limits: { tags: ['a'] } };
    await hand.core.call('queries.save', { name: 'all', query });
    const list = await hand.core.call('queries.list', {});
    expect(list.map(({ name }) => name)).toEqual(['all', 'Lost without a voice']);
    expect(list[0]!.query).toEqual(query);
  });

  it('are changed under their id, and keep names apart', async () => {
    const query: PassageQuery = { codes: null, limits: {} };
    const { id } = await hand.core.call('queries.save', { name: 'one', query });
    await hand.core.call('queries.save', { id, name: 'One', query });
    await expect(hand.core.call('queries.save', { name: 'ONE', query })).rejects.toMatchObject({ code: 'name-taken' });
    await expect(hand.core.call('queries.rename', { id: hand.study.query, name: 'one' })).rejects.toMatchObject({
      code: 'name-taken',
    });
    await expect(hand.core.call('queries.delete', { id: 'gone' })).rejects.toMatchObject({ code: 'not-found' });
  });
});
