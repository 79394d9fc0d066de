import { describe, expect, it } from 'vitest';
import { holdSession } from '../../../../helpers/hold-session.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();
const hold = () => holdSession(hand.core, hand.study);

describe('the rainbow sheet', () => {
  it('counts who said what, with key moments and who agrees', async () => {
    const { people } = await hold();
    const nameOf = Object.fromEntries(Object.entries(people).map(([name, id]) => [id, name]));

    const sheet = await hand.core.call('debriefs.rainbow', {});

    expect(sheet.people.map(({ name }) => name)).toEqual(['Anna', 'Ben', 'Carla']);
    const told = sheet.rows.map(({ kind, name, severity, people: said, agreeing, cells }) => [
      kind,
      name || severity,
      `${said}+${agreeing}`,
      cells.map(({ participantId, turns, keyMoments, agrees }) =>
        [nameOf[participantId], turns, keyMoments, agrees.length].join(' '),
      ),
    ]);
    expect(told).toEqual([
      ['code', 'Find it', '2+1', ['Anna 1 0 0', 'Ben 1 1 0', 'Carla 0 0 1']],
      ['code', 'Voice', '1+1', ['Ben 1 1 0', 'Carla 0 0 1']],
      ['code', 'Colour', '1+0', ['Carla 1 0 0']],
      ['problem', 3, '1+0', ['Carla 1 0 0']],
      ['key-moment', null, '1+1', ['Ben 1 1 0', 'Carla 0 0 1']],
    ]);
  });

  it('keeps to the codes and the sessions that are asked for, and to documents of no session', async () => {
    await hold();
    const { colour, answer } = hand.study.codes;
    const ofCodes = await hand.core.call('debriefs.rainbow', { codeIds: [colour] });
    const ofNone = await hand.core.call('debriefs.rainbow', { sessionIds: [] });
    const ofDocument = await hand.core.call('debriefs.rainbow', { documentIds: [hand.study.group.id] });

    expect(ofCodes.rows.map(({ codeId }) => codeId)).toEqual([colour]);
    expect(ofNone).toEqual({ people: [], rows: [] });
    expect(ofDocument.rows.map(({ codeId, turns }) => [codeId, turns])).toEqual([[answer, 2]]);
  });

  it('leaves interviewers and facilitators out', async () => {
    const { id, people } = await hold();
    await hand.core.call('sessions.setPeople', {
      id,
      people: [
        { participant: { id: people.Anna! } },
        { participant: { id: people.Ben! }, role: 'facilitator' },
        { participant: { id: people.Carla! } },
      ],
    });

    const sheet = await hand.core.call('debriefs.rainbow', {});

    expect(sheet.people.map(({ name }) => name)).toEqual(['Anna', 'Carla']);
    expect(sheet.rows.map(({ name }) => name)).toEqual(['Find it', 'Colour', '']);
  });
});

describe('agreements', () => {
  it('tells by code who agrees with whom, and which words', async () => {
    const { people } = await hold();

    const { topics } = await hand.core.call('debriefs.agreements', {});

    const { Anna, Ben, Carla } = people;
    expect(topics.map(({ kind, name }) => [kind, name])).toEqual([
      ['code', 'Find it'],
      ['code', 'Voice'],
      ['none', ''],
    ]);
    expect(topics[1]!.pairs).toMatchObject([{ fromId: Carla, toId: Ben, disagrees: [] }]);
    expect(topics[1]!.statements).toMatchObject([
      { text: 'The remote control needs a voice.', agrees: [Carla], disagrees: [] },
    ]);
    expect(topics[2]!.pairs).toMatchObject([{ fromId: Carla, toId: Anna, agrees: [] }]);
  });

  it('tells it by question, too', async () => {
    await hold();
    const { topics } = await hand.core.call('debriefs.agreements', { by: 'question' });
    expect(topics.map(({ kind, name }) => [kind, name])).toEqual([
      ['question', 'How did you come here?'],
      ['none', ''],
    ]);
  });
});

describe('answers', () => {
  it('lists every question of the guide with who answered it', async () => {
    const { people, guide } = await hold();

    const answers = await hand.core.call('debriefs.answers', {});

    expect(answers.questions.map(({ text, people: answered }) => [text, answered])).toEqual([
      ['How did you come here?', 2],
      ['Whom did you ask?', 0],
      ['車子壞了怎麼辦？', 0],
    ]);
    expect(answers.questions[0]).toMatchObject({
      section: 'Getting there',
      guide: guide.name,
      cells: [
        { participantId: people.Anna, turns: 1 },
        { participantId: people.Ben, turns: 1 },
      ],
    });
  });
});

describe('saturation', () => {
  it('tells which codes are new in each session, in the order of the dates', async () => {
    await hold();
    const { call } = hand.core;
    const { id } = await call('sessions.create', { name: 'Interview 1', method: 'interview', date: '2026-02-01' });
    await call('sessions.update', { id, documentId: hand.study.group.id });

    const { sessions } = await call('debriefs.saturation', {});

    expect(sessions.map(({ name, codes, newCodes, total }) => [name, codes, newCodes.length, total])).toEqual([
      ['Interview 1', 1, 1, 1],
      ['Focus group 1', 3, 3, 4],
    ]);
  });
});
