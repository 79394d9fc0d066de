import { describe, expect, it } from 'vitest';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();
const call: typeof hand.core.call = (name, input) => hand.core.call(name, input);

async function withAges() {
  const age = await call('attributes.create', { subject: 'participant', name: 'Age', type: 'number' });
  const [anna, ben, carla] = ['Anna', 'Ben', 'Carla'].map(
    (name) => hand.study.meeting.speakers.find((speaker) => speaker.name === name)!.participantId,
  );
  const cells = [
    { attributeId: age.id, subjectId: anna!, value: '24' },
    { attributeId: age.id, subjectId: ben!, value: '61' },
    { attributeId: age.id, subjectId: carla!, value: '29' },
  ];
  await call('attributes.fill', { cells });
  return { ageId: age.id, anna: anna!, ben: ben!, carla: carla! };
}

describe('study.plan', () => {
  it('is empty at first', async () => {
    expect(await call('study.plan', {})).toEqual({ objectives: '', methods: '', sessions: [], quotas: [] });
  });

  it('keeps what is not said when it is changed', async () => {
    await call('study.update', { objectives: 'Why they wait' });
    await call('study.update', { methods: 'Two groups', sessions: [{ method: 'focus-group', planned: 2 }] });
    await call('study.update', { sessions: [{ method: 'interview', planned: 6 }] });
    expect(await call('study.plan', {})).toMatchObject({
      objectives: 'Why they wait',
      methods: 'Two groups',
      sessions: [
        { method: 'interview', planned: 6, scheduled: 0, held: 0 },
        { method: 'focus-group', planned: 2, scheduled: 0, held: 0 },
      ],
    });
  });

  it('counts sessions by method, cancelled ones as none', async () => {
    const { meeting } = hand.study;
    await call('study.update', { sessions: [{ method: 'interview', planned: 3 }] });
    await call('sessions.create', { name: 'One', method: 'interview', documentId: meeting.id });
    await call('sessions.create', { name: 'Two', method: 'interview' });
    const { id } = await call('sessions.create', { name: 'Three', method: 'interview' });
    await call('sessions.update', { id, isCancelled: true });
    await call('sessions.create', { name: 'Diary', method: 'diary' });
    expect((await call('study.plan', {})).sessions).toEqual([
      { method: 'interview', planned: 3, scheduled: 1, held: 1 },
      { method: 'diary', planned: 0, scheduled: 1, held: 0 },
    ]);
    await call('study.update', { sessions: [{ method: 'interview', planned: 0 }] });
    expect((await call('study.plan', {})).sessions[0]).toMatchObject({ method: 'interview', planned: 0 });
  });
});

describe('quotas', () => {
  it('are filled by participants who fit all limits, and held by those of them who took part', async () => {
    const { ageId, anna, carla } = await withAges();
    const { meeting } = hand.study;
    await call('quotas.create', { name: 'Under 30', target: 6, limits: [{ attributeId: ageId, to: '29' }] });
    const quota = async () => (await call('study.plan', {})).quotas[0];
    expect(await quota()).toMatchObject({ target: 6, recruited: [anna, carla], held: [] });

    const { id } = await call('sessions.create', { name: 'One', method: 'interview', documentId: meeting.id });
    expect(await quota()).toMatchObject({ recruited: [anna, carla], held: [anna, carla] });
    const people = (await call('sessions.get', { id })).people.map(({ participantId }) => ({
      participant: { id: participantId },
      attended: participantId !== anna,
    }));
    await call('sessions.setPeople', { id, people });
    expect(await quota()).toMatchObject({ recruited: [anna, carla], held: [carla] });
    await call('sessions.update', { id, isCancelled: true });
    expect(await quota()).toMatchObject({ held: [] });
  });

  it('are filled by everybody where nothing limits them, but never by an interviewer', async () => {
    const { anna } = await withAges();
    await call('quotas.create', { name: 'All', target: 12, limits: [] });
    const recruited = async () => (await call('study.plan', {})).quotas[0]!.recruited;
    const everybody = await recruited();
    await call('participants.setRole', { ids: [anna], role: 'interviewer' });
    expect(await recruited()).toEqual(everybody.filter((id) => id !== anna));
  });

  it('are filled by nobody when their attribute has gone', async () => {
    const { ageId } = await withAges();
    await call('quotas.create', { name: 'Under 30', target: 6, limits: [{ attributeId: ageId, to: '29' }] });
    await call('attributes.delete', { id: ageId });
    expect((await call('study.plan', {})).quotas).toMatchObject([{ name: 'Under 30', recruited: [], held: [] }]);
  });

  it('refuse a name twice, and an attribute of documents', async () => {
    const { id } = await call('attributes.create', { subject: 'document', name: 'Wave', type: 'text' });
    const limits = [{ attributeId: id, oneOf: ['1'] }];
    await expect(call('quotas.create', { name: 'Wave 1', target: 1, limits })).rejects.toMatchObject({
      code: 'not-found',
    });
    await call('quotas.create', { name: 'All', target: 1, limits: [] });
    await expect(call('quotas.create', { name: 'all', target: 1, limits: [] })).rejects.toMatchObject({
      code: 'name-taken',
    });
  });

  it('stand in an order of the researcher', async () => {
    const one = await call('quotas.create', { name: 'One', target: 1, limits: [] });
    const two = await call('quotas.create', { name: 'Two', target: 1, limits: [] });
    await call('quotas.move', { id: two.id, beforeId: one.id });
    expect((await call('study.plan', {})).quotas.map(({ name }) => name)).toEqual(['Two', 'One']);
  });
});
