import { describe, expect, it } from 'vitest';
import { holdSession } from '../../../../helpers/hold-session.ts';
import { readJson } from '../../../../helpers/read-tables.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();

describe('tables of sessions', () => {
  it('tell each session in the order of the study, people by pseudonym where they are for others', async () => {
    const { people } = await holdSession(hand.core, hand.study);
    const { call, file } = hand.core;
    await call('participants.setPseudonyms', { pseudonyms: [{ id: people.Anna!, pseudonym: 'P1' }] });
    await call('sessions.create', { name: 'Anna at home', method: 'diary', date: '2026-02-01T09:30', place: 'Home' });
    await call('tables.export', { path: file('out.json'), tables: ['sessions'], isForOthers: true });

    const { sessions } = readJson(file('out.json'));

    expect(sessions).toMatchObject([
      { session: 'P1 at home', method: 'Diary', state: 'Planned', date: '2026-02-01', startTime: '09:30', turns: 0 },
      {
        session: 'Focus group 1',
        method: 'Focus group',
        state: 'Held',
        participants: 3,
        people: 'P1; Ben; Carla',
        guide: 'Street guide',
        document: 'meeting',
        turns: 4,
        minutes: null,
      },
    ]);
  });

  it('tell each mark with its words, unless who said them did not agree', async () => {
    const { people } = await holdSession(hand.core, hand.study);
    const { call, file } = hand.core;
    await call('participants.setConsent', { ids: [people.Carla!], mayQuote: false });
    const done = await call('tables.export', { path: file('out.json'), tables: ['marks'], isForOthers: true });

    const { marks } = readJson(file('out.json'));

    expect(done).toMatchObject({ rows: { marks: 7 }, withheld: 1 });
    expect(marks!.map(({ mark, text, speaker, other }) => [mark, text, speaker, other])).toEqual([
      ['Answers', 'I keep losing it', 'Anna', null],
      ['Key moment', 'The remote control needs a voice.', 'Ben', null],
      ['Agrees', 'The remote control needs a voice.', 'Ben', 'Carla'],
      ['Answers', 'The remote control needs a voice.', 'Ben', null],
      ['Disagrees', 'It should just be yellow.', 'Anna', 'Carla'],
      ['Follow up', null, 'Carla', null],
      ['Problem', null, 'Carla', null],
    ]);
    expect(marks![6]).toMatchObject({ problemSeverity: 3, question: 'How did you come here?', code: 'Colour' });
  });

  it('tell the rainbow sheet with a column for each person, by pseudonym for others', async () => {
    const { people } = await holdSession(hand.core, hand.study);
    const { call, file } = hand.core;
    await call('participants.setPseudonyms', { pseudonyms: [{ id: people.Ben!, pseudonym: 'P2' }] });
    await call('tables.export', { path: file('out.json'), tables: ['rainbow'], isForOthers: true });

    const { rainbow } = readJson(file('out.json'));

    expect(rainbow![0]).toEqual({
      observation: 'Need > Find it',
      peopleSaid: 2,
      peopleAgree: 1,
      turns: 2,
      turnsOf: { Anna: 1, P2: 1, Carla: 0 },
    });
    expect(rainbow!.at(-1)).toMatchObject({ observation: 'Key moment', peopleSaid: 1 });
  });
});
