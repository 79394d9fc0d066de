import { describe, expect, it } from 'vitest';
import { createGuide } from '../../../../helpers/create-guide.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();
const call: typeof hand.core.call = (name, input) => hand.core.call(name, input);

const people = [
  { participant: { name: 'Lin' }, role: 'facilitator' as const },
  { participant: { name: 'Anna' } },
  { participant: { name: 'Wang Fang' } },
];
const createGroup = () => call('sessions.create', { name: 'Group 1', method: 'focus-group', people });

describe('sessions.create', () => {
  it('finds people by name or makes them, and gives each a key', async () => {
    const { id } = await createGroup();
    const anna = hand.study.meeting.speakers.find(({ name }) => name === 'Anna')!.participantId;
    expect((await call('sessions.get', { id })).people).toMatchObject([
      { name: 'Lin', role: 'facilitator', sign: '0', attended: null, consent: 'unrecorded', mayRecord: null },
      { name: 'Anna', participantId: anna, role: 'participant', sign: '1' },
      { name: 'Wang Fang', role: 'participant', sign: '2', isWithheld: false },
    ]);
  });

  it('makes interviewers of those who facilitate', async () => {
    await createGroup();
    const roles = (await call('participants.list', {})).map(({ name, role }) => [name, role]);
    expect(roles).toContainEqual(['Lin', 'interviewer']);
    expect(roles).toContainEqual(['Wang Fang', 'participant']);
  });

  it('refuses a name that another session has, in whatever case', async () => {
    await createGroup();
    const again = call('sessions.create', { name: 'GROUP 1', method: 'interview' });
    await expect(again).rejects.toMatchObject({ code: 'name-taken', details: { name: 'GROUP 1' } });
  });

  it('refuses two people with one key, and says who has it', async () => {
    const twice = people.map((person) => ({ ...person, sign: 'x' }));
    const refused = call('sessions.create', { name: 'Group 1', method: 'focus-group', people: twice });
    await expect(refused).rejects.toMatchObject({ code: 'sign-taken', details: { sign: 'x', name: 'Lin' } });
    expect(await call('sessions.list', {})).toEqual([]);
    expect((await call('participants.list', {})).map(({ name }) => name)).not.toContain('Lin');
  });

  it('refuses more people than there are keys', async () => {
    const crowd = Array.from({ length: 37 }, (_, index) => ({ participant: { name: `P${index}` } }));
    const refused = call('sessions.create', { name: 'Crowd', method: 'focus-group', people: crowd });
    await expect(refused).rejects.toMatchObject({ code: 'session-full' });
  });

  it('takes a transcript as notes: it was held, and who speaks in it was there', async () => {
    const { group } = hand.study;
    await call('participants.setRole', { ids: [group.speakers[0]!.participantId], role: 'interviewer' });
    const { id } = await call('sessions.create', { name: 'Group 0', method: 'focus-group', documentId: group.id });
    expect(await call('sessions.get', { id })).toMatchObject({
      state: 'held',
      documentId: group.id,
      people: [
        { name: '主持人', role: 'facilitator', sign: '0', attended: true },
        { name: '王小姐', role: 'participant', sign: '1', attended: true },
      ],
    });
    expect(await call('sessions.list', {})).toMatchObject([
      { participants: 1, facilitators: ['主持人'], turns: group.turns.length },
    ]);
  });

  it('refuses a document that holds the notes of another session', async () => {
    const { id: documentId, name } = hand.study.meeting;
    await call('sessions.create', { name: 'Meeting', method: 'interview', documentId });
    const again = call('sessions.create', { name: 'Again', method: 'interview', documentId });
    await expect(again).rejects.toMatchObject({
      code: 'document-in-session',
      details: { name: 'Meeting', document: name },
    });
  });
});

describe('sessions.list', () => {
  it('goes by date, those without one last', async () => {
    await call('sessions.create', { name: 'Some time', method: 'interview' });
    await call('sessions.create', { name: 'Afternoon', method: 'interview', date: '2026-11-24T14:00' });
    await call('sessions.create', { name: 'That day', method: 'interview', date: '2026-11-24' });
    await call('sessions.create', { name: 'Earlier', method: 'diary', date: '2025-01-02' });
    const names = (await call('sessions.list', {})).map(({ name }) => name);
    expect(names).toEqual(['Earlier', 'That day', 'Afternoon', 'Some time']);
  });

  it('counts those who were not there among nobody', async () => {
    const { id } = await createGroup();
    const [lin, anna, fang] = (await call('sessions.get', { id })).people.map(({ participantId }) => participantId);
    const seats = [{ id: lin! }, { id: anna!, attended: false }, { id: fang!, attended: true }];
    const set = seats.map(({ id: personId, ...said }) => ({ participant: { id: personId }, ...said }));
    await call('sessions.setPeople', { id, people: set });
    expect(await call('sessions.list', {})).toMatchObject([{ participants: 1, facilitators: ['Lin'] }]);
  });
});

describe('sessions.setPeople', () => {
  it('keeps what is not said of those who are there, and the order of the seats', async () => {
    const { id } = await createGroup();
    const before = (await call('sessions.get', { id })).people;
    const turned = before.toReversed().map(({ participantId }) => ({ participant: { id: participantId } }));
    await call('sessions.setPeople', { id, people: [...turned, { participant: { name: 'Zhao' } }] });
    const now = (await call('sessions.get', { id })).people;
    expect(now.slice(0, 3)).toEqual(before.toReversed());
    expect(now[3]).toMatchObject({ name: 'Zhao', sign: '3' });
  });

  it('seats nobody twice', async () => {
    const { id } = await createGroup();
    await call('sessions.setPeople', { id, people: [...people, { participant: { name: 'Anna' }, sign: 'q' }] });
    const signs = (await call('sessions.get', { id })).people.map(({ name, sign }) => [name, sign]);
    expect(signs).toEqual([
      ['Lin', '0'],
      ['Anna', '1'],
      ['Wang Fang', '2'],
    ]);
  });

  it('lets one who facilitated by mistake be a participant again', async () => {
    const { id } = await createGroup();
    const [lin, ...others] = (await call('sessions.get', { id })).people.map(({ participantId }) => ({
      participant: { id: participantId },
    }));
    await call('sessions.setPeople', { id, people: [{ ...lin!, role: 'participant' }, ...others] });
    const roles = (await call('participants.list', {})).map(({ name, role }) => [name, role]);
    expect(roles).toContainEqual(['Lin', 'participant']);
  });

  it('keeps a participant who speaks nowhere any more but is invited', async () => {
    const { meeting } = hand.study;
    await createGroup();
    const anna = meeting.speakers.find(({ name }) => name === 'Anna')!;
    await call('speakers.assign', { ids: [anna.id], participant: { name: 'P01' } });
    expect((await call('participants.list', {})).map(({ name }) => name)).toContain('Anna');
  });
});

describe('sessions.update', () => {
  it('keeps the guide in one place: with the document once there is one', async () => {
    const { meeting } = hand.study;
    const guide = await createGuide(hand.core, hand.study);
    await call('guides.assign', { documentIds: guide.documentIds, guideId: null });
    const { id } = await call('sessions.create', { name: 'One', method: 'interview', guideId: guide.id });
    await call('sessions.update', { id, documentId: meeting.id });
    expect((await call('guides.get', { id: guide.id })).documentIds).toEqual([meeting.id]);

    await call('guides.assign', { documentIds: [meeting.id], guideId: null });
    expect((await call('sessions.get', { id })).guideId).toBeNull();
    await call('sessions.update', { id, guideId: guide.id });
    expect((await call('documents.list', {})).find((one) => one.id === meeting.id)?.guideId).toBe(guide.id);
    await call('sessions.update', { id, documentId: null });
    expect(await call('sessions.get', { id })).toMatchObject({ guideId: guide.id, state: 'planned' });
  });

  it('says that a session was cancelled, and takes it back', async () => {
    const { id } = await createGroup();
    await call('sessions.update', { id, isCancelled: true });
    expect(await call('sessions.get', { id })).toMatchObject({ state: 'cancelled' });
    await call('sessions.update', { id, isCancelled: false });
    expect(await call('sessions.get', { id })).toMatchObject({ state: 'planned' });
  });
});

describe('sessions.delete', () => {
  it('leaves the document and the people', async () => {
    const { meeting } = hand.study;
    const { id } = await call('sessions.create', { name: 'One', method: 'interview', people, documentId: meeting.id });
    await call('sessions.delete', { ids: [id] });
    expect((await call('documents.content', { id: meeting.id })).text).toBe(meeting.text);
    expect((await call('participants.list', {})).map(({ name }) => name)).toContain('Wang Fang');
  });
});

describe('participants.merge', () => {
  it('gives a seat in a session to whom they are merged with', async () => {
    const { id } = await createGroup();
    const [, anna, fang] = (await call('sessions.get', { id })).people;
    await call('sessions.create', { name: 'Two', method: 'interview', people: [people[2]!] });
    await call('participants.merge', { ids: [fang!.participantId], intoId: anna!.participantId });
    expect((await call('sessions.get', { id })).people.map(({ name }) => name)).toEqual(['Lin', 'Anna']);
    expect(await call('sessions.list', {})).toMatchObject([{ participants: 1 }, { name: 'Two', participants: 1 }]);
  });
});

describe('search.names', () => {
  it('finds a session by its name and its place', async () => {
    await call('sessions.create', { name: 'Group 1', method: 'focus-group', place: 'Café Zürich' });
    expect(await call('search.names', { query: 'zurich' })).toMatchObject([
      { kind: 'session', name: 'Group 1 · Café Zürich', insideId: null },
    ]);
  });
});
