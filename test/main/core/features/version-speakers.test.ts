import { describe, expect, it } from 'vitest';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

const meeting = () => hand.core.call('documents.content', { id: hand.study.meeting.id });
const speakerOf = (name: string) => hand.study.meeting.speakers.find((speaker) => speaker.name === name)!;
const restoreFirst = () =>
  hand.core.call('versions.restore', { documentId: hand.study.meeting.id, id: hand.study.meeting.id });
const firstVersion = () =>
  hand.core.call('versions.content', { documentId: hand.study.meeting.id, id: hand.study.meeting.id });

/** Who speaks, turn by turn, and as which participant. */
async function whoSpeaks(): Promise<readonly string[]> {
  const { turns, speakers } = await meeting();
  const people = new Map((await hand.core.call('participants.list', {})).map(({ id, name }) => [id, name]));
  return turns.map(({ speakerId }) => {
    const speaker = speakers.find(({ id }) => id === speakerId)!;
    return `${speaker.name} = ${people.get(speaker.participantId)}`;
  });
}

const saidBy = (speaker: string, start: number) =>
  hand.core.call('turns.setSpeaker', { documentId: hand.study.meeting.id, start, speaker });
const firstTurnOf = (name: string) =>
  hand.study.meeting.turns.find(({ speakerId }) => speakerId === speakerOf(name).id)!.start;
const noteOn = (participantId: string) =>
  hand.core.call('memos.create', { target: { kind: 'participant', participantId }, text: 'Stays' });

/** Ben's only turn becomes another's, and Ben goes with it. */
async function takeBenOut(): Promise<void> {
  await saidBy('Anna', firstTurnOf('Ben'));
  expect((await meeting()).speakers.map(({ name }) => name)).not.toContain('Ben');
}

describe('turns of an earlier version', () => {
  it('are said by who a speaker was joined into', async () => {
    const { id } = speakerOf('Ben');
    await saidBy('Ben', firstTurnOf('Anna'));
    await saidBy('Carla', firstTurnOf('Ben'));
    await hand.core.call('speakers.rename', { id, name: 'Carla' });
    await restoreFirst();
    expect(await whoSpeaks()).toEqual(['Anna = Anna', 'Carla = Carla', 'Anna = Anna', 'Carla = Carla']);
    expect((await hand.core.call('participants.list', {})).map(({ name }) => name)).not.toContain('Ben');
  });

  it('are shown and come back under a speaker’s present name', async () => {
    await saidBy('Ben', firstTurnOf('Anna'));
    await hand.core.call('speakers.rename', { id: speakerOf('Anna').id, name: 'Anna Berg' });
    expect((await firstVersion()).turns.map(({ speaker }) => speaker)).toEqual([
      'Anna Berg',
      'Ben',
      'Anna Berg',
      'Carla',
    ]);
    await restoreFirst();
    expect((await whoSpeaks())[0]).toBe('Anna Berg = Anna Berg');
  });

  it('belong to the participant whom a speaker was said to be, also when the speaker had gone', async () => {
    await hand.core.call('speakers.assign', { ids: [speakerOf('Ben').id], participant: { name: 'P01' } });
    const participants = await hand.core.call('participants.list', {});
    await noteOn(participants.find(({ name }) => name === 'P01')!.id);
    await takeBenOut();
    await restoreFirst();
    expect((await whoSpeaks())[1]).toBe('Ben = P01');
  });

  it('belong to the participant into whom theirs was merged meanwhile', async () => {
    const ben = speakerOf('Ben').participantId;
    await noteOn(ben);
    await takeBenOut();
    const into = speakerOf('Carla').participantId;
    await hand.core.call('participants.merge', { ids: [ben], intoId: into });
    await restoreFirst();
    expect((await whoSpeaks())[1]).toBe('Ben = Carla');
    expect(await hand.core.call('project.check', {})).toEqual({ ok: true, problems: [] });
  });
});
