import { describe, expect, it } from 'vitest';
import { createBoard } from '../../../helpers/create-board.ts';
import { placeOf } from '../../../helpers/create-study.ts';
import { useStudy } from '../../../helpers/use-study.ts';
import { wholeFindings } from '../../../helpers/whole-findings.ts';

const hand = useStudy();

const call = ((name: never, input: never) => hand.core.call(name, input)) as typeof hand.core.call;
const person = async (name: string) => (await call('participants.list', {})).find((one) => one.name === name)!;
const idOf = (name: string) =>
  [...hand.study.meeting.speakers, ...hand.study.group.speakers].find((one) => one.name === name)!.participantId;
const withheldPassages = async (codeId: string) =>
  (await call('passages.ofCodes', { codeIds: [codeId] })).passages.map(({ speaker, isWithheld }) => [
    speaker,
    isWithheld,
  ]);

const nothingSaid = { state: 'unrecorded', mayRecord: null, mayQuote: null, storedUntil: null };

describe('consent', () => {
  it('is recorded for several at once; what isn’t named stays', async () => {
    const ids = [idOf('Anna'), idOf('Ben')];
    expect(await person('Anna')).toMatchObject({ pseudonym: '', consent: nothingSaid });
    await call('participants.setConsent', { ids, state: 'given', mayRecord: true, storedUntil: '2030-12-31' });
    await call('participants.setConsent', { ids: [idOf('Ben')], mayQuote: false });
    const given = { state: 'given', mayRecord: true, mayQuote: null, storedUntil: '2030-12-31' };
    expect((await person('Anna')).consent).toEqual(given);
    expect((await person('Ben')).consent).toEqual({ ...given, mayQuote: false });
    await call('history.undo', {});
    expect((await person('Ben')).consent).toEqual(given);
  });

  it('is refused for nobody, and with no day of the calendar', async () => {
    const { code } = (await call('participants.setConsent', { ids: ['nobody'], state: 'given' }).catch(
      (error: { code: string }) => error,
    )) as { code: string };
    expect(code).toBe('not-found');
    const date = call('participants.setConsent', { ids: [idOf('Anna')], storedUntil: '2030-02-30' });
    await expect(date).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('of two who are merged is what forbids more, and the pseudonym that there is', async () => {
    const [anna, ben, carla] = [idOf('Anna'), idOf('Ben'), idOf('Carla')];
    await call('participants.setConsent', { ids: [anna], state: 'given', mayQuote: true, storedUntil: '2030-12-31' });
    await call('participants.setConsent', { ids: [ben], state: 'refused', storedUntil: '2028-01-01' });
    await call('participants.setPseudonyms', { pseudonyms: [{ id: ben, pseudonym: 'P2' }] });
    await call('participants.merge', { ids: [ben, carla], intoId: anna });
    expect(await person('Anna')).toMatchObject({
      pseudonym: 'P2',
      consent: { state: 'refused', mayQuote: true, storedUntil: '2028-01-01' },
    });
    await call('history.undo', {});
    expect(await person('Ben')).toMatchObject({ pseudonym: 'P2', consent: { state: 'refused' } });
    expect(await person('Anna')).toMatchObject({ pseudonym: '', consent: { state: 'given' } });
  });

  it('and a pseudonym keep a participant who speaks nowhere any more', async () => {
    await call('participants.setConsent', { ids: [idOf('Anna')], mayQuote: true });
    await call('participants.setPseudonyms', { pseudonyms: [{ id: idOf('Ben'), pseudonym: 'P2' }] });
    await call('documents.delete', { ids: [hand.study.meeting.id] });
    const names = (await call('participants.list', {})).map(({ name }) => name);
    expect(names).toEqual(['Anna', 'Ben', '主持人', '王小姐']);
  });
});

describe('pseudonyms', () => {
  const give = (...pairs: (readonly [name: string, pseudonym: string])[]) =>
    call('participants.setPseudonyms', {
      pseudonyms: pairs.map(([name, pseudonym]) => ({ id: idOf(name), pseudonym })),
    });

  it('are given to several in one step, changed round, and taken away', async () => {
    await give(['Anna', ' P1 '], ['Ben', 'P2']);
    expect((await person('Anna')).pseudonym).toBe('P1');
    await give(['Anna', 'P2'], ['Ben', 'P1']);
    expect((await person('Ben')).pseudonym).toBe('P1');
    await give(['Anna', ''], ['Ben', '']);
    expect((await person('Ben')).pseudonym).toBe('');
    await call('history.undo', {});
    expect((await person('Anna')).pseudonym).toBe('P2');
  });

  it.each([
    ['the pseudonym of another, in whatever case', [['Anna', 'p２']]],
    ['the name by which another is called', [['Anna', 'Carla']]],
    [
      'the same for two',
      [
        ['Anna', 'P3'],
        ['Carla', 'P3'],
      ],
    ],
  ] as const)('refuse %s', async (_name, pairs) => {
    await give(['Ben', 'P2']);
    await expect(give(...pairs)).rejects.toMatchObject({ code: 'name-taken' });
    expect((await person('Anna')).pseudonym).toBe('');
  });

  it('are no new name of another, in whatever case, and of nobody who is new', async () => {
    await give(['Ben', 'P2']);
    const renaming = call('participants.rename', { id: idOf('Anna'), name: 'p２' });
    await expect(renaming).rejects.toMatchObject({ code: 'name-taken', details: { name: 'p２' } });
    await expect(call('participants.create', { name: 'P2' })).rejects.toMatchObject({ code: 'name-taken' });
    expect((await call('participants.list', {})).map(({ name }) => name)).not.toContain('p２');
    await call('participants.rename', { id: idOf('Ben'), name: 'P2' });
    expect((await person('P2')).pseudonym).toBe('P2');
  });

  it('is not taken away where another is called by the name behind it', async () => {
    await give(['Anna', 'Ben'], ['Ben', 'Anna']);
    await expect(give(['Ben', ''])).rejects.toMatchObject({ code: 'name-taken', details: { name: 'Ben' } });
    expect((await person('Ben')).pseudonym).toBe('Anna');
  });

  it('may be the name of one who is called otherwise', async () => {
    await give(['Anna', 'Ben'], ['Ben', 'Anna']);
    expect((await person('Ben')).pseudonym).toBe('Anna');
  });
});

describe('words of somebody who did not agree to being quoted', () => {
  it.each([
    [{ state: 'refused' }, true],
    [{ state: 'withdrawn' }, true],
    [{ state: 'given', mayQuote: false }, true],
    [{ state: 'given', mayQuote: true }, false],
    [{ state: 'unrecorded' }, false],
  ] as const)('are marked where passages are read: %o', async (consent, expected) => {
    await call('participants.setConsent', { ids: [idOf('Ben')], ...consent });
    expect(await withheldPassages(hand.study.codes.voice)).toEqual([['Ben', expected]]);
    expect(await withheldPassages(hand.study.codes.colour)).toEqual([['Carla', false]]);
  });

  it('are marked in a passage that another begins', async () => {
    const { meeting, codes } = hand.study;
    const { start } = placeOf(meeting, 'I keep losing it');
    const { end } = placeOf(meeting, 'Mine sits');
    await call('codings.create', { documentId: meeting.id, start, end, code: { id: codes.answer } });
    await call('participants.setConsent', { ids: [idOf('Ben')], mayQuote: false });
    expect(await withheldPassages(codes.answer)).toContainEqual(['Anna', true]);
  });

  it('are marked in findings, answers, memos and on cards, and no longer once that is undone', async () => {
    const { meeting, codes } = hand.study;
    const { boardId } = await createBoard(hand.core, hand.study);
    const words = placeOf(meeting, 'needs a voice');
    await call('memos.create', { target: { kind: 'passage', documentId: meeting.id, ...words }, text: 'Why?' });
    await call('participants.setConsent', { ids: [idOf('Ben')], state: 'withdrawn' });
    const marks = async () => {
      const query = { codes: { kind: 'code', codeId: codes.voice }, limits: {} } as const;
      const memo = (await call('memos.list', {})).find(({ text }) => text === 'Why?');
      const { cards } = await call('boards.contents', { boardId });
      return [
        (await wholeFindings(call)).flatMap(({ evidence }) => evidence).filter(({ isWithheld }) => isWithheld).length,
        (await call('queries.run', { query })).passages.map(({ isWithheld }) => isWithheld),
        memo?.place?.isWithheld,
        cards.filter(({ source }) => source?.isWithheld).length,
      ];
    };
    expect(await marks()).toEqual([1, [true], true, 1]);
    await call('history.undo', {});
    expect(await marks()).toEqual([0, [false], false, 0]);
  });

  it('stay marked when they are deleted from the document', async () => {
    const { meeting, codes } = hand.study;
    await call('participants.setConsent', { ids: [idOf('Ben')], state: 'refused' });
    const { start, end } = placeOf(meeting, 'The remote control needs a voice.');
    const changes = [{ from: start, to: end, insert: '' }];
    await call('texts.edit', { documentId: meeting.id, length: meeting.text.length, changes });
    expect(await withheldPassages(codes.voice)).toEqual([['Ben', true]]);
  });
});
