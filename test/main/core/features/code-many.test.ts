import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../helpers/create-study.ts';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

describe('one code on many places', () => {
  it('is one step, and leaves what carries it already as it is', async () => {
    const { group, meeting, codes } = hand.study;
    const places = [
      { documentId: group.id, ...placeOf(group, '使用者只能等') },
      { documentId: group.id, ...placeOf(group, '車子壞了') },
      { documentId: meeting.id, ...placeOf(meeting, 'Yellow is fine.') },
      { documentId: meeting.id, ...placeOf(meeting, 'Yellow is fine.') },
    ];
    const { undoCount } = await hand.core.call('history.state', {});
    const done = await hand.core.call('codings.apply', { places, code: { id: codes.answer } });
    expect(done).toEqual({ added: 2, code: 'Answer' });
    const { undo, undoCount: after } = await hand.core.call('history.state', {});
    expect([after - undoCount, undo?.details]).toEqual([1, { code: 'Answer', count: 2 }]);
  });

  it('is on none of them where one lies outside its text', async () => {
    const { group } = hand.study;
    const places = [
      { documentId: group.id, start: 0, end: 2 },
      { documentId: group.id, start: 0, end: 90_000 },
    ];
    const refused = hand.core.call('codings.apply', { places, code: { path: ['New'] } });
    await expect(refused).rejects.toMatchObject({ code: 'outside-text' });
    expect((await hand.core.call('codes.tree', {})).map(({ name }) => name)).not.toContain('New');
  });
});

describe('weight and valence', () => {
  const ratings = async () => {
    const codings = await hand.core.call('codings.ofDocument', { documentId: hand.study.meeting.id });
    return codings.map(({ weight, valence }) => [weight, valence]);
  };

  it('are set by themselves, and taken away', async () => {
    const id = hand.study.codings[0]!;
    await hand.core.call('codings.rate', { ids: [id], weight: 70 });
    await hand.core.call('codings.rate', { ids: [id], valence: -2 });
    expect((await ratings())[0]).toEqual([70, -2]);
    await hand.core.call('codings.rate', { ids: [id], weight: null });
    expect((await ratings())[0]).toEqual([null, -2]);
  });

  it.each([{ weight: 101 }, { weight: -1 }, { valence: 3 }, { valence: 0.5 }])(
    'are refused outside their range: %j',
    async (value) => {
      const refused = hand.core.call('codings.rate', { ids: [hand.study.codings[0]!], ...value });
      await expect(refused).rejects.toMatchObject({ code: 'invalid-input' });
    },
  );

  it('of a coding that is joined to another fill what that one lacks', async () => {
    const [, , both] = hand.study.codings;
    const { meeting, codes } = hand.study;
    await hand.core.call('codings.rate', { ids: [both!], weight: 40, valence: 1 });
    await hand.core.call('codings.recode', { ids: [both!], code: { id: codes.voice } });
    const codings = await hand.core.call('codings.ofDocument', { documentId: meeting.id });
    expect(codings.filter(({ codeId }) => codeId === codes.voice)).toMatchObject([
      { weight: 40, valence: 1, memo: 'Said with a smile.\n\nBoth at once.' },
    ]);
  });
});
