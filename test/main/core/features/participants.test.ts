import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../helpers/create-study.ts';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

const call = ((name: never, input: never) => hand.core.call(name, input)) as typeof hand.core.call;
const people = () => call('participants.list', {});
const names = async () => (await people()).map(({ name }) => name);
const person = async (name: string) => (await people()).find((one) => one.name === name)!;
const speaker = (name: string) =>
  [...hand.study.meeting.speakers, ...hand.study.group.speakers].find((one) => one.name === name)!;
const giveAge = async (participantId: string, value: string) => {
  const known = (await call('attributes.list', {})).find(({ name }) => name === 'Age');
  const { id } = known ?? (await call('attributes.create', { subject: 'participant', name: 'Age', type: 'number' }));
  await call('attributes.fill', { cells: [{ attributeId: id, subjectId: participantId, value }] });
  return id;
};

describe('participants', () => {
  it('are listed with their words, whatever was edited before', async () => {
    expect(await person('Anna')).toMatchObject({ role: 'participant', turns: 2, words: 17, codings: 1, values: {} });
    expect(await person('王小姐')).toMatchObject({ turns: 2, words: 24, codings: 2 });
    await call('speakers.rename', { id: speaker('Carla').id, name: 'Anna' });
    expect(await person('Anna')).toMatchObject({ turns: 3, words: 26, codings: 2 });
  });

  it('are made by hand, and stay when others are cleaned away', async () => {
    await call('participants.create', { name: 'Dora' });
    await call('speakers.rename', { id: speaker('Carla').id, name: 'Anna' });
    await call('documents.delete', { ids: [hand.study.group.id] });
    expect(await names()).toEqual(['Anna', 'Ben', 'Dora']);
  });

  it('stay without a speaker when something is known of them', async () => {
    const { participantId: ben } = speaker('Ben');
    await giveAge(ben, '34');
    await call('participants.setRole', { ids: [speaker('主持人').participantId], role: 'interviewer' });
    await call('memos.create', {
      target: { kind: 'participant', participantId: speaker('Carla').participantId },
      text: 'Shy',
    });
    await call('documents.delete', { ids: [hand.study.meeting.id, hand.study.group.id] });
    expect(await names()).toEqual(['Ben', 'Carla', '主持人']);
  });

  it('are merged with their speakers, memos and the values that the other lacks', async () => {
    const [anna, ben] = [speaker('Anna').participantId, speaker('Ben').participantId];
    const age = await giveAge(anna, '34');
    await giveAge(ben, '41');
    const { id: city } = await call('attributes.create', { subject: 'participant', name: 'City', type: 'text' });
    await call('attributes.fill', { cells: [{ attributeId: city, subjectId: anna, value: 'Oslo' }] });
    await call('memos.create', { target: { kind: 'participant', participantId: anna }, text: 'Quick' });
    await call('participants.merge', { ids: [anna], intoId: ben });
    expect(await person('Ben')).toMatchObject({ turns: 3, values: { [age]: '41', [city]: 'Oslo' } });
    expect(await names()).not.toContain('Anna');
    const memos = await call('memos.list', {});
    expect(memos.some(({ target }) => target.kind === 'participant' && target.participantId === ben)).toBe(true);
    expect(await call('project.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('are deleted only when they speak nowhere', async () => {
    const ids = [(await call('participants.create', { name: 'Dora' })).id, speaker('Ben').participantId];
    await expect(call('participants.delete', { ids })).rejects.toMatchObject({
      code: 'participant-speaks',
      details: { name: 'Ben' },
    });
    await call('participants.delete', { ids: ids.slice(0, 1) });
    expect(await names()).not.toContain('Dora');
  });

  it('are refused a name that is taken', async () => {
    await expect(call('participants.create', { name: 'Anna' })).rejects.toMatchObject({ code: 'name-taken' });
  });
});

describe('speakers', () => {
  it('are listed with their documents and words', async () => {
    const speakers = await call('speakers.list', {});
    expect(speakers.map(({ name, turns }) => `${name} ${turns}`)).toEqual([
      'Anna 2',
      'Ben 1',
      'Carla 1',
      '主持人 2',
      '王小姐 2',
    ]);
    expect(speakers[0]).toMatchObject({ documentId: hand.study.meeting.id, words: 17 });
  });

  it('of several documents become one participant, new or known', async () => {
    const ids = [speaker('Anna').id, speaker('王小姐').id];
    await call('speakers.assign', { ids, participant: { name: 'P01' } });
    expect(await person('P01')).toMatchObject({ documents: 2, turns: 4 });
    await call('speakers.assign', { ids, participant: { id: speaker('Ben').participantId } });
    expect(await names()).toEqual(['Ben', 'Carla', '主持人']);
  });

  it('keep what is known of their participant when their name is corrected', async () => {
    const age = await giveAge(speaker('Ben').participantId, '34');
    await call('speakers.rename', { id: speaker('Ben').id, name: 'Benjamin' });
    expect(await person('Benjamin')).toMatchObject({ id: speaker('Ben').participantId, values: { [age]: '34' } });
  });

  it('stay the participant whom they were said to be', async () => {
    await call('speakers.assign', { ids: [speaker('Ben').id], participant: { name: 'P02' } });
    await call('speakers.rename', { id: speaker('Ben').id, name: 'Benny' });
    expect(await person('P02')).toMatchObject({ turns: 1 });
    expect(await names()).not.toContain('Benny');
  });

  it('are refused a participant that is not there', async () => {
    const assign = call('speakers.assign', { ids: [speaker('Ben').id], participant: { id: 'none' } });
    await expect(assign).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('folders and tags', () => {
  const documents = () => call('documents.list', {});
  const ids = () => [hand.study.meeting.id, hand.study.group.id];

  it('hold documents, which stay when a folder goes', async () => {
    const { id: wave } = await call('folders.create', { name: 'Wave' });
    const { id: first } = await call('folders.create', { name: 'First', parentId: wave });
    await call('documents.move', { ids: ids(), folderId: first });
    await call('folders.delete', { id: first });
    expect((await documents()).map(({ folderId }) => folderId)).toEqual([wave, wave]);
    await call('folders.delete', { id: wave });
    expect((await documents()).map(({ folderId }) => folderId)).toEqual([null, null]);
  });

  it('move up with a number where a name is taken', async () => {
    const { id } = await call('folders.create', { name: 'Wave' });
    await call('folders.create', { name: 'Wave', parentId: id });
    await call('folders.create', { name: 'Pilot', parentId: id });
    await call('folders.create', { name: 'pilot' });
    await call('folders.delete', { id });
    expect((await call('folders.list', {})).map(({ name }) => name)).toEqual(['pilot', 'Pilot (2)', 'Wave']);
  });

  it('move with documents beside them, and a new one takes what goes into it, each in one step', async () => {
    const { id: wave } = await call('folders.create', { name: 'Wave' });
    const { id: pilot } = await call('folders.create', { name: 'Pilot' });
    const [first, second] = ids();
    const { id: top } = await call('folders.create', { name: 'All', folderIds: [wave], documentIds: [first!] });
    await call('folders.move', { ids: [wave, pilot], documentIds: [second!], parentId: top });
    expect((await call('folders.list', {})).map(({ parentId }) => parentId)).toEqual([null, top, top]);
    expect((await documents()).map(({ folderId }) => folderId)).toEqual([top, top]);
    await call('history.undo', {});
    await call('history.undo', {});
    expect((await call('folders.list', {})).map(({ parentId }) => parentId)).toEqual([null, null]);
    expect((await documents()).map(({ folderId }) => folderId)).toEqual([null, null]);
  });

  it('are refused a circle, a taken name and what is not there', async () => {
    const { id } = await call('folders.create', { name: 'Wave' });
    const { id: inner } = await call('folders.create', { name: 'Inner', parentId: id });
    await expect(call('folders.move', { ids: [id], parentId: inner })).rejects.toMatchObject({
      code: 'folder-inside-itself',
    });
    await expect(call('folders.move', { ids: [id], parentId: id })).rejects.toMatchObject({
      code: 'folder-inside-itself',
    });
    await expect(call('folders.create', { name: 'WAVE' })).rejects.toMatchObject({ code: 'name-taken' });
    await expect(call('documents.move', { ids: ids(), folderId: 'none' })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are put on many documents and taken off, one spelling each', async () => {
    await call('documents.tag', { ids: ids(), add: ['Pilot', '試訪'] });
    await call('documents.tag', { ids: ids().slice(0, 1), add: ['pilot', 'remote'], remove: ['試訪'] });
    expect((await documents()).map(({ tags }) => tags)).toEqual([
      ['Pilot', 'remote'],
      ['Pilot', '試訪'],
    ]);
  });

  it('say what goes with several documents', async () => {
    await call('memos.create', { target: { kind: 'document', documentId: ids()[0]! }, text: 'Noisy' });
    expect(await call('documents.deletion', { ids: ids() })).toMatchObject({ codings: 6, memos: 5, evidence: 2 });
    expect(placeOf(hand.study.group, '車').start).toBeGreaterThan(0);
  });
});
