import { describe, expect, it } from 'vitest';
import type { SessionPerson } from '../../../../src-main/shared/contract/sessions.ts';
import { longSilence, talkBalance } from '../../../../src-renderer/features/capture/talk-balance.ts';

const minute = 60_000;
const person = (participantId: string, more: Partial<SessionPerson> = {}): SessionPerson => ({
  participantId,
  name: participantId,
  role: 'participant',
  sign: '1',
  attended: null,
  consent: 'unrecorded',
  mayRecord: null,
  isWithheld: false,
  ...more,
});
const said = (participantId: string, turns: number, characters: number, lastAt: number) => ({
  participantId,
  turns,
  characters,
  lastAt,
});

describe('how long somebody may be silent', () => {
  it.each([
    ['a lively group', 20 * minute, 8, 120, 4 * minute],
    ['a very lively pair', 20 * minute, 2, 200, 3 * minute],
    ['a slow group', 30 * minute, 8, 10, 10 * minute],
    ['before the first turn', 1 * minute, 8, 0, 10 * minute],
  ])('follows the group: %s', (_name, elapsed, people, turns, expected) => {
    expect(longSilence(elapsed, people, turns)).toBe(expected);
  });
});

describe('the balance of talk', () => {
  const people = [
    person('anna'),
    person('ben'),
    person('carla', { attended: false }),
    person('mod', { role: 'facilitator' }),
  ];
  const balance = [
    said('anna', 30, 600, 19 * minute),
    said('ben', 30, 300, 10 * minute),
    said('mod', 5, 100, 2 * minute),
  ];
  const talk = talkBalance(people, balance, 20 * minute);

  it('is a share of all that was noted', () => {
    expect(people.map(({ participantId }) => talk.get(participantId)?.share)).toEqual([0.6, 0.3, 0, 0.1]);
  });

  it('says since when a participant is silent, not of who is not there and not of the facilitator', () => {
    expect(people.map(({ participantId }) => talk.get(participantId)?.silentFor)).toEqual([
      null,
      10 * minute,
      null,
      null,
    ]);
  });

  it('nudges nobody while nobody speaks', () => {
    const later = talkBalance(
      people,
      [said('anna', 30, 600, 10 * minute), said('ben', 30, 300, 9 * minute)],
      40 * minute,
    );
    expect(people.map(({ participantId }) => later.get(participantId)?.silentFor)).toEqual([null, null, null, null]);
  });

  it('nudges nobody in an interview', () => {
    expect(talkBalance([person('anna')], [], 30 * minute).get('anna')?.silentFor).toBeNull();
  });
});
