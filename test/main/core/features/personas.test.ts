import { describe, expect, it } from 'vitest';
import { createJourney, picture } from '../../../helpers/create-journey.ts';
import { placeOf } from '../../../helpers/create-study.ts';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

async function withAges() {
  const { call } = hand.core;
  const { id: attributeId } = await call('attributes.create', {
    subject: 'participant',
    name: 'Age',
    type: 'number',
  });
  const [anna, ben, carla] = hand.study.meeting.speakers.map((speaker) => speaker.participantId);
  const ages = [anna, ben, carla].map((subjectId, index) => ({
    attributeId,
    subjectId: subjectId!,
    value: String(20 + index * 10),
  }));
  await call('attributes.fill', { cells: ages });
  return { attributeId, anna: anna!, ben: ben!, carla: carla! };
}

const persona = async () => (await hand.core.call('personas.list', {}))[0]!;
const memberIds = async () => (await persona()).members.map((member) => member.participantId);

describe('a persona', () => {
  it('has those whose values fit all its limits, those put in by hand, and not those left out by hand', async () => {
    const { call } = hand.core;
    const { attributeId, anna, ben, carla } = await withAges();
    const { id } = await call('personas.create', { name: 'Adults', attributes: [{ attributeId, from: '30' }] });
    expect(await memberIds()).toEqual([ben, carla]);
    await call('personas.setMembers', { id, participantIds: [anna], belongs: true });
    await call('personas.setMembers', { id, participantIds: [ben], belongs: false });
    expect(await memberIds()).toEqual([anna, carla]);
    expect((await persona()).leftOut).toEqual([{ participantId: ben, name: 'Ben' }]);
    expect((await persona()).members[0]).toMatchObject({ isByHand: true, values: { [attributeId]: '20' } });
    await call('personas.setMembers', { id, participantIds: [anna, ben], belongs: null });
    expect(await memberIds()).toEqual([ben, carla]);
  });

  it('has no interviewer by its limits, but one put in by hand', async () => {
    const { call } = hand.core;
    const { attributeId, ben, carla } = await withAges();
    await call('participants.setRole', { ids: [ben], role: 'interviewer' });
    const { id } = await call('personas.create', { name: 'Adults', attributes: [{ attributeId, from: '30' }] });
    expect(await memberIds()).toEqual([carla]);
    await call('personas.setMembers', { id, participantIds: [ben], belongs: true });
    expect(await memberIds()).toEqual([ben, carla]);
  });

  it('is made of those in whose turns passages begin', async () => {
    const { meeting } = hand.study;
    const places = ['Yellow is fine.', 'under the sofa'].map((quote) => ({
      documentId: meeting.id,
      ...placeOf(meeting, quote),
    }));
    await hand.core.call('personas.create', { name: 'Those who said it', places });
    expect((await persona()).members.map((member) => member.name)).toEqual(['Ben', 'Carla']);
  });

  it('keeps a member whom another participant becomes', async () => {
    const { call } = hand.core;
    const [anna, ben] = hand.study.meeting.speakers.map((speaker) => speaker.participantId);
    await call('personas.create', { name: 'One', participantIds: [anna!] });
    await call('participants.merge', { ids: [anna!], intoId: ben! });
    expect(await memberIds()).toEqual([ben]);
  });

  it.each([
    ['a name that another has', { name: 'LOSERS' }, 'name-taken'],
    ['an attribute that is not there', { name: 'B', attributes: [{ attributeId: 'none' }] }, 'not-found'],
    ['a participant who is not there', { name: 'B', participantIds: ['none'] }, 'not-found'],
  ])('is refused with %s', async (_name, input, code) => {
    await createJourney(hand.core, hand.study);
    await expect(hand.core.call('personas.create', input)).rejects.toMatchObject({ code });
  });
});

describe('a picture', () => {
  const image = (data: string) => ({ ...picture, data: Buffer.from(data, 'latin1').toString('base64') });

  it('goes with the last that shows it, and comes back by undoing', async () => {
    const { call } = hand.core;
    const { journeyId, personaId } = await createJourney(hand.core, hand.study);
    const imageId = (await persona()).imageId!;
    expect((await call('journeys.get', { id: journeyId })).cells[0]!.imageId).toBe(imageId);
    await call('personas.update', { id: personaId, image: null });
    expect(await call('images.get', { id: imageId })).toEqual(picture);
    await call('journeys.delete', { id: journeyId });
    await expect(call('images.get', { id: imageId })).rejects.toMatchObject({ code: 'not-found' });
    await call('history.undo', {});
    expect(await call('images.get', { id: imageId })).toEqual(picture);
  });

  it.each([
    ['is no picture', image('<svg onload="x">'), 'image-unreadable'],
    ['says another type', { ...picture, mediaType: 'image/webp' as const }, 'image-unreadable'],
    ['is empty', image(''), 'image-unreadable'],
    ['is too large', { ...picture, data: picture.data + 'A'.repeat(4_300_000) }, 'image-too-large'],
  ])('is refused where it %s', async (_name, refused, code) => {
    const { call } = hand.core;
    const { id } = await call('personas.create', { name: 'One' });
    await expect(call('personas.update', { id, image: refused })).rejects.toMatchObject({ code });
    expect((await persona()).imageId).toBeNull();
  });
});

describe('a new persona', () => {
  it('comes with what is told of it, as one step', async () => {
    const { call } = hand.core;
    const { meeting } = hand.study;
    const { undoCount } = await call('history.state', {});
    const places = [{ documentId: meeting.id, ...placeOf(meeting, 'It should just') }];
    const traits = [
      { kind: 'quote' as const, text: 'Just yellow', places },
      { kind: 'goal' as const, text: 'Finds it' },
    ];
    await call('personas.create', { name: 'Losers', traits });
    expect((await call('history.state', {})).undoCount).toBe(undoCount + 1);
    const told = (await persona()).traits.map(({ kind, text, evidence }) => [
      kind,
      text,
      evidence.map((one) => one.text),
    ]);
    expect(told).toEqual([
      ['quote', 'Just yellow', ['It should just']],
      ['goal', 'Finds it', []],
    ]);
    await call('history.undo', {});
    expect(await call('personas.list', {})).toEqual([]);
  });
});

describe('touchpoints', () => {
  const make = (name: string, isOnline: boolean) =>
    hand.core.call('touchpoints.create', { name, channel: 'other', isOnline });
  const named = async () => (await hand.core.call('touchpoints.list', {})).map(({ name, owner }) => [name, owner]);

  it('are changed and added as a block in one step, and may exchange their names', async () => {
    const { call } = hand.core;
    const [shop, site] = [await make('Shop', false), await make('Site', true)];
    const { undoCount } = await call('history.state', {});
    const changed = [
      { id: shop.id, name: 'site', owner: 'Sales' },
      { id: site.id, name: 'shop' },
    ];
    const added = [{ name: 'Hotline', channel: 'phone' as const, isOnline: false }];
    const { ids } = await call('touchpoints.fill', { changed, added });
    expect((await call('history.state', {})).undoCount).toBe(undoCount + 1);
    expect(await named()).toEqual([
      ['site', 'Sales'],
      ['shop', ''],
      ['Hotline', ''],
    ]);
    expect((await call('touchpoints.list', {}))[2]!.id).toBe(ids[0]);
    await call('history.undo', {});
    expect(await named()).toEqual([
      ['Shop', ''],
      ['Site', ''],
    ]);
  });

  it.each([
    ['one that is there', [{ name: 'ÉTAGE' }], ['Hotline']],
    ['another of the block', [{ name: 'Hotline' }], ['hotline']],
    ['two that are new', [{}], ['Hotline', 'HOTLINE']],
  ])('are refused as a block where a name would be that of %s', async (_name, changes, names) => {
    const [shop] = [await make('Shop', false), await make('étage', false)];
    const added = names.map((name) => ({ name, channel: 'other' as const, isOnline: true }));
    const changed = changes.map((change) => ({ id: shop.id, owner: 'Sales', ...change }));
    await expect(hand.core.call('touchpoints.fill', { changed, added })).rejects.toMatchObject({ code: 'name-taken' });
    expect(await named()).toEqual([
      ['Shop', ''],
      ['étage', ''],
    ]);
  });

  it('come ready in the language of the project, those that are there already left as they are', async () => {
    const { call } = hand.core;
    await call('project.update', { language: 'zh-CN' });
    await call('touchpoints.create', { name: '网站', channel: 'website', isOnline: true, owner: '市场部' });
    expect(await call('touchpoints.addReady', {})).toEqual({ added: 7 });
    const all = await call('touchpoints.list', {});
    expect(all.map(({ name }) => name)).toEqual([
      '网站',
      '社交媒体',
      '电子邮件',
      '广告',
      '手机应用',
      '门店',
      '电话',
      '面对面',
    ]);
    expect(all[0]!.owner).toBe('市场部');
    expect(all.filter(({ isOnline }) => !isOnline).map(({ channel }) => channel)).toEqual(['store', 'phone', 'person']);
    expect(await call('touchpoints.addReady', {})).toEqual({ added: 0 });
  });
});
