import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../helpers/create-study.ts';
import { useStudy } from '../../../helpers/use-study.ts';
import { wholeFindings } from '../../../helpers/whole-findings.ts';

const hand = useStudy();

const codingsOfMeeting = () => hand.core.call('codings.ofDocument', { documentId: hand.study.meeting.id });

const codeYellow = (extra: object = {}) => {
  const { meeting, codes } = hand.study;
  const place = { documentId: meeting.id, ...placeOf(meeting, 'yellow') };
  return hand.core.call('codings.create', { ...place, code: { id: codes.colour }, ...extra });
};

describe('codings', () => {
  it('of a document come in the order of the text', async () => {
    const starts = (await codingsOfMeeting()).map((coding) => coding.start);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    expect(starts).toHaveLength(4);
  });

  it('say who made them, with what memo', async () => {
    expect(await codeYellow({ researcher: 'Second', memo: 'Why?' })).toMatchObject({
      researcher: 'Second',
      memo: 'Why?',
    });
  });

  it.each([undefined, '', '  '])(
    'are made by the researcher of the preferences when none is said: %j',
    async (researcher) => {
      await hand.core.call('preferences.set', { researcher: 'Lin' });
      expect(await codeYellow({ researcher })).toMatchObject({ researcher: 'Lin' });
    },
  );

  it('are made once for a passage, a code and a researcher', async () => {
    const one = await codeYellow();
    const two = await codeYellow({ memo: 'Later' });
    expect(two).toMatchObject({ id: one.id, memo: 'Later' });
    expect(await codingsOfMeeting()).toHaveLength(5);
  });

  it('make the codes of a path that are missing', async () => {
    await codeYellow({ code: { path: ['need', 'Looks', 'Yellow'] } });
    const codes = await hand.core.call('codes.tree', {});
    expect(codes.map((code) => code.name)).toEqual(['Need', 'Find it', 'Voice', 'Answer', 'Looks', 'Yellow', 'Colour']);
  });

  it.each([
    ['passage-empty', { start: 3, end: 3 }],
    ['passage-empty', { start: 4, end: 3 }],
    ['outside-text', { start: 3, end: 1_000_000 }],
    ['not-found', { documentId: 'none' }],
    ['not-found', { code: { id: 'none' } }],
    ['invalid-input', { start: -1 }],
    ['invalid-input', { start: 1.5 }],
    ['invalid-input', { code: { path: [] } }],
  ])('are refused with %s: %j', async (code, change) => {
    const before = await hand.core.call('project.summary', {});
    await expect(codeYellow(change)).rejects.toMatchObject({ code });
    expect(await hand.core.call('project.summary', {})).toEqual(before);
  });

  it('reach from the first to the last unit of the text', async () => {
    const { text } = hand.study.meeting;
    expect(await codeYellow({ start: 0, end: text.length })).toMatchObject({ start: 0, end: text.length });
  });

  it('are resized, and the passage that they leave goes', async () => {
    const [first] = await codingsOfMeeting();
    const resized = await hand.core.call('codings.resize', { id: first!.id, start: first!.start, end: first!.end + 4 });
    expect(resized).toMatchObject({ id: first!.id, end: first!.end + 4 });
    expect(resized.passageId).not.toBe(first!.passageId);
    expect(await hand.core.call('project.check', {})).toMatchObject({ ok: true });
  });

  it('are taken in by a coding of the same code that stands at the new place, with their memo', async () => {
    const [lost, both] = [hand.study.codings[0]!, hand.study.codings[2]!];
    await hand.core.call('codings.setMemo', { id: lost, text: 'Lost again' });
    const place = placeOf(hand.study.meeting, 'The remote control needs a voice.');
    expect(await hand.core.call('codings.resize', { id: lost, ...place })).toMatchObject({
      id: both,
      memo: 'Both at once.\n\nLost again',
    });
    expect(await codingsOfMeeting()).toHaveLength(3);
  });

  it('change their code, and join the coding that the passage has of it', async () => {
    const { codings, codes } = hand.study;
    await hand.core.call('codings.recode', { ids: [codings[1]!], code: { id: codes.find } });
    const left = await codingsOfMeeting();
    expect(left.map((coding) => coding.memo)).toContain('Both at once.\n\nSaid with a smile.');
    expect(left).toHaveLength(3);
  });

  it('keep their place when they are given the code they have', async () => {
    const { codings, codes } = hand.study;
    const before = await codingsOfMeeting();
    await hand.core.call('codings.recode', { ids: [codings[0]!], code: { id: codes.find } });
    expect(await codingsOfMeeting()).toEqual(before);
  });

  it('are all kept when one of those to delete is not there', async () => {
    const { codings } = hand.study;
    const deletion = hand.core.call('codings.delete', { ids: [codings[0]!, 'none'] });
    await expect(deletion).rejects.toMatchObject({ code: 'not-found' });
    expect(await codingsOfMeeting()).toHaveLength(4);
  });

  it('leave the passages that are evidence when they are deleted', async () => {
    await hand.core.call('codings.delete', { ids: [...hand.study.codings] });
    const [finding] = await wholeFindings(hand.core.call);
    expect(finding!.evidence).toHaveLength(2);
  });

  it('have a memo that is set, changed and removed', async () => {
    const id = hand.study.codings[3]!;
    const memo = async () => (await codingsOfMeeting()).find((coding) => coding.id === id)?.memo;
    await hand.core.call('codings.setMemo', { id, text: 'One' });
    expect(await memo()).toBe('One');
    await hand.core.call('codings.setMemo', { id, text: 'Two' });
    expect(await memo()).toBe('Two');
    await hand.core.call('codings.setMemo', { id, text: ' ' });
    expect(await memo()).toBe('');
  });

  it.each([
    ['codings.resize', { id: 'none', start: 0, end: 1 }],
    ['codings.recode', { ids: ['none'], code: { id: 'none' } }],
    ['codings.setMemo', { id: 'none', text: 'x' }],
    ['memos.update', { id: 'none', text: 'x' }],
    ['memos.delete', { ids: ['none'] }],
    ['memos.create', { target: { kind: 'passage', documentId: 'none', start: 0, end: 1 }, text: 'x' }],
  ] as const)('and memos are refused where there is none: %s', async (name, input) => {
    await expect(hand.core.call(name, input as never)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('codings of a list', () => {
  it('are made in one step, and those that cannot be made are listed', async () => {
    const { group, meeting } = hand.study;
    const result = await hand.core.call('codings.add', {
      codings: [
        { document: group.name, ...placeOf(group, '使用者'), code: 'User/Waits' },
        { document: meeting.id, start: 5, end: 1_000_000, code: 'Never/Made' },
        { document: 'nowhere', start: 0, end: 1, code: 'Never' },
        { document: meeting.id, start: 5, end: 5, code: 'Never' },
        { document: meeting.id, start: 5, end: 6, code: ' / ' },
        { document: meeting.id, start: 0, end: 6, code: 'A\\/B', memo: 'One slash' },
      ],
    });
    expect(result.added).toBe(2);
    expect(result.refused.map(({ index, error }) => [index, error.code])).toEqual([
      [1, 'outside-text'],
      [2, 'not-found'],
      [3, 'passage-empty'],
      [4, 'name-empty'],
    ]);
    const names = (await hand.core.call('codes.tree', {})).map((code) => code.name);
    expect(names.slice(-3)).toEqual(['User', 'Waits', 'A/B']);
  });

  it('leave no step when none could be made', async () => {
    const before = await hand.core.call('history.state', {});
    await hand.core.call('codings.add', { codings: [{ document: 'nowhere', start: 0, end: 1, code: 'X' }] });
    expect(await hand.core.call('history.state', {})).toEqual(before);
  });
});

describe('memos of passages', () => {
  const memosOfMeeting = () => hand.core.call('memos.ofDocument', { documentId: hand.study.meeting.id });

  it('are listed with their place and changed', async () => {
    const { memo, meeting } = hand.study;
    await hand.core.call('memos.update', { id: memo, text: 'Yellow, really?' });
    const place = placeOf(meeting, 'It should just be yellow.');
    expect(await memosOfMeeting()).toMatchObject([
      { id: memo, ...place, text: 'Yellow, really?', researcher: 'Researcher' },
    ]);
  });

  it('go with their passage when they are deleted', async () => {
    await hand.core.call('memos.delete', { ids: [hand.study.memo] });
    expect(await memosOfMeeting()).toEqual([]);
  });
});
