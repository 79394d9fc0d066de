import { beforeEach, describe, expect, it } from 'vitest';
import { placeOf } from '../../../helpers/create-study.ts';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const call: (typeof hand)['core']['call'] = (name, input) => hand.core.call(name, input);
const list = () => call('researchers.list', {});
const idOf = async (name: string) => (await list()).find((researcher) => researcher.name === name)?.id ?? 'none';
const voice = 'The remote control needs a voice.';

beforeEach(async () => {
  const { meeting, codes } = hand.study;
  const code = (quote: string, id: string, memo?: string) =>
    call('codings.create', {
      documentId: meeting.id,
      ...placeOf(meeting, quote),
      code: { id },
      researcher: 'Second',
      memo,
    });
  await code(voice, codes.voice, 'I agree.');
  await code('remote control needs', codes.find);
});

describe('researchers', () => {
  it('are listed with what they did, and who is coding', async () => {
    const [first, second] = await list();
    expect(first).toMatchObject({ name: 'Researcher', codings: 6, memos: 4, isCurrent: true });
    expect(second).toMatchObject({ name: 'Second', codings: 2, memos: 1, isCurrent: false });
    await call('preferences.set', { researcher: 'Second' });
    expect((await list()).map(({ isCurrent }) => isCurrent)).toEqual([false, true]);
  });

  it('get another name', async () => {
    await call('researchers.rename', { id: await idOf('Second'), name: '王老師' });
    expect((await list()).map(({ name }) => name)).toEqual(['Researcher', '王老師']);
  });

  it('who are coding go on under the name that an undo gives back', async () => {
    await call('researchers.rename', { id: await idOf('Researcher'), name: '王老師' });
    await call('preferences.set', { researcher: '王老師' });
    await call('history.undo', {});
    expect(await call('researchers.current', {})).toEqual({ name: 'Researcher' });
    await call('history.redo', {});
    expect(await call('researchers.current', {})).toEqual({ name: '王老師' });
    expect((await list()).map(({ name }) => name)).toEqual(['Second', '王老師']);
  });

  it('become one under a name that is there: equal codings are joined, with their memos', async () => {
    const { meeting, codes } = hand.study;
    await call('researchers.rename', { id: await idOf('Second'), name: 'Researcher' });
    expect(await list()).toMatchObject([{ name: 'Researcher', codings: 7, memos: 4 }]);
    const codings = await call('codings.ofDocument', { documentId: meeting.id });
    const joined = codings.filter((coding) => coding.codeId === codes.voice);
    expect(joined.map(({ memo }) => memo)).toEqual(['Said with a smile.\n\nI agree.']);
    expect(await call('project.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('have no name with a NUL, at which undo would end it', async () => {
    await expect(call('preferences.set', { researcher: 'a\0b' })).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('that are not there are refused', async () => {
    const refused = call('researchers.rename', { id: 'nobody', name: 'Somebody' });
    await expect(refused).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('two researchers beside each other', () => {
  it('are compared by code, in characters of a document', async () => {
    const { meeting, codes } = hand.study;
    const [firstId, secondId] = [await idOf('Researcher'), await idOf('Second')];
    const found = await call('researchers.compare', { firstId, secondId, documentId: meeting.id });
    const byCode = new Map(found.codes.map((code) => [code.codeId, code]));
    expect(found).toMatchObject({ characters: meeting.text.length, documents: 1 });
    expect(byCode.get(codes.voice)).toMatchObject({
      both: voice.length,
      onlyFirst: 0,
      onlySecond: 0,
      first: 1,
      second: 1,
      share: 1,
      kappa: 1,
    });
    expect(byCode.get(codes.find)).toMatchObject({ both: 20, onlySecond: 0, first: 2, second: 1 });
    expect(byCode.get(codes.colour)).toMatchObject({ both: 0, onlyFirst: 15, onlySecond: 0, kappa: 0 });
    expect(found.overall.both).toBe(voice.length + 20);
  });

  it('are compared on the documents that both coded', async () => {
    const [firstId, secondId] = [await idOf('Researcher'), await idOf('Second')];
    const found = await call('researchers.compare', { firstId, secondId });
    expect([found.documents, found.characters]).toEqual([1, hand.study.meeting.text.length]);
  });

  it('say nothing where neither coded', async () => {
    const id = await idOf('Second');
    const found = await call('researchers.compare', { firstId: id, secondId: id, documentId: hand.study.group.id });
    expect(found).toMatchObject({ codes: [], overall: { both: 0, share: null, kappa: null } });
  });
});
