import { describe, expect, it } from 'vitest';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

const meeting = () => hand.core.call('documents.content', { id: hand.study.meeting.id });
const participants = async () => (await hand.core.call('participants.list', {})).map((one) => one.name);

describe('documents', () => {
  it('are listed with their measures', async () => {
    const [first, second] = await hand.core.call('documents.list', {});
    expect(first).toMatchObject({
      name: 'meeting',
      kind: 'interview',
      turns: 4,
      speakers: ['Anna', 'Ben', 'Carla'],
      codings: 4,
    });
    expect(second).toMatchObject({ name: 'group', turns: 4, speakers: ['主持人', '王小姐'], codings: 2 });
    expect(second!.characters).toBe(hand.study.group.text.length);
  });

  it('say what share of them is coded, overlaps counted once', async () => {
    const [first] = await hand.core.call('documents.list', {});
    const coded = ['I keep losing it', 'The remote control needs a voice.', 'Yellow is fine.'].join('').length;
    expect(first!.coded).toBeCloseTo(coded / hand.study.meeting.text.length);
  });

  it('have turns that hold their words and nothing else', async () => {
    const { text, turns } = await meeting();
    expect(turns.map((turn) => text.slice(turn.start, turn.end))).toEqual([
      'I like the remote control, but I keep losing it.',
      'Mine sits under the sofa. The remote control needs a voice.',
      'A voice? It should just be yellow.',
      'Yellow is fine. 使用者 would see it.',
    ]);
  });

  it('get another name and kind', async () => {
    await hand.core.call('documents.update', { id: hand.study.meeting.id, name: ' First ', kind: 'note' });
    expect(await meeting()).toMatchObject({ name: 'First', kind: 'note' });
  });

  it('get another name and values of attributes in one step, or neither', async () => {
    const { id } = hand.study.meeting;
    const { id: wave } = await hand.core.call('attributes.create', {
      subject: 'document',
      name: 'Wave',
      type: 'number',
    });
    const { undoCount } = await hand.core.call('history.state', {});
    const unfit = hand.core.call('documents.update', { id, name: 'Other', values: { [wave]: 'none' } });
    await expect(unfit).rejects.toMatchObject({ code: 'attribute-unfit' });
    expect(await meeting()).toMatchObject({ name: 'meeting' });
    await hand.core.call('documents.update', { id, name: 'First', values: { [wave]: '2' } });
    expect(await hand.core.call('attributes.ofDocuments', {})).toEqual({ [id]: { [wave]: '2' } });
    expect(await hand.core.call('history.state', {})).toMatchObject({ undoCount: undoCount + 1 });
  });

  it('say beforehand what goes with them', async () => {
    const { id } = hand.study.meeting;
    expect(await hand.core.call('documents.deletion', { ids: [id] })).toMatchObject({
      codings: 4,
      memos: 3,
      evidence: 2,
    });
  });

  it('take their participants along when nobody else has them', async () => {
    await hand.core.call('documents.delete', { ids: [hand.study.meeting.id] });
    expect(await participants()).toEqual(['主持人', '王小姐']);
    expect(await hand.core.call('project.summary', {})).toMatchObject({
      documents: 1,
      codings: 2,
      codes: 5,
      findings: 2,
    });
    expect(await hand.core.call('project.check', {})).toMatchObject({ ok: true });
  });

  it.each([
    ['documents.content', { id: 'none' }],
    ['documents.update', { id: 'none', name: 'X' }],
    ['documents.delete', { ids: ['none'] }],
    ['documents.deletion', { ids: ['none'] }],
    ['speakers.rename', { id: 'none', name: 'X' }],
    ['participants.rename', { id: 'none', name: 'X' }],
  ] as const)('and speakers are refused where there is none: %s', async (name, input) => {
    await expect(hand.core.call(name, input as never)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are refused a kind that is none', async () => {
    const update = hand.core.call('documents.update', { id: hand.study.meeting.id, kind: 'poem' as never });
    await expect(update).rejects.toMatchObject({ code: 'invalid-input', details: { path: 'kind' } });
  });
});

describe('speakers', () => {
  const speaker = (name: string) => hand.study.meeting.speakers.find((one) => one.name === name)!;
  const rename = (from: string, name: string) => hand.core.call('speakers.rename', { id: speaker(from).id, name });

  it('are renamed everywhere in the document, the participant with them', async () => {
    await rename('Ben', 'Benjamin');
    expect((await meeting()).speakers.map((one) => one.name)).toEqual(['Anna', 'Benjamin', 'Carla']);
    expect(await participants()).toEqual(['Anna', 'Benjamin', 'Carla', '主持人', '王小姐']);
  });

  it('are joined when one gets the name of another', async () => {
    await rename('Carla', 'Anna');
    const { speakers, turns } = await meeting();
    expect(speakers.map((one) => one.name)).toEqual(['Anna', 'Ben']);
    expect(turns.filter((turn) => turn.speakerId === speaker('Anna').id)).toHaveLength(3);
    expect(await participants()).not.toContain('Carla');
  });

  it('become the participant of another document who has the name', async () => {
    await rename('Carla', '王小姐');
    const joined = (await hand.core.call('participants.list', {})).find((one) => one.name === '王小姐');
    expect(joined).toMatchObject({ documents: 2, turns: 3, codings: 3 });
  });
});

describe('participants', () => {
  const anna = () => hand.study.meeting.speakers[0]!.participantId;

  it('are listed with their documents, turns and codings', async () => {
    const [first] = await hand.core.call('participants.list', {});
    expect(first).toMatchObject({ id: anna(), name: 'Anna', documents: 1, turns: 2, codings: 1 });
  });

  it('are renamed and the name in the document stays', async () => {
    await hand.core.call('participants.rename', { id: anna(), name: 'P1' });
    expect(await participants()).toContain('P1');
    expect((await meeting()).speakers[0]!.name).toBe('Anna');
  });

  it('are refused the name of another', async () => {
    const rename = hand.core.call('participants.rename', { id: anna(), name: 'Ben' });
    await expect(rename).rejects.toMatchObject({ code: 'name-taken', details: { name: 'Ben' } });
  });
});
