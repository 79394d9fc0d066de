import { describe, expect, it } from 'vitest';
import { sessionConcerns } from '../../../../src-main/shared/domain/session-concerns.ts';

const given = { role: 'participant', attended: null, consent: 'given', mayRecord: true, isWithheld: false } as const;
const people = (count: number) => Array.from({ length: count }, (_, index) => ({ ...given, name: `P${index + 1}` }));

describe('sessionConcerns', () => {
  it.each([
    [0, []],
    [5, [{ kind: 'group-small', count: 5 }]],
    [6, []],
    [10, []],
    [11, [{ kind: 'group-large', count: 11 }]],
  ])('says of a focus group of %i whether its size is unusual', (count, concerns) => {
    expect(sessionConcerns('focus-group', people(count))).toEqual(concerns);
  });

  it('counts neither who leads nor who did not come', () => {
    const [one, two, ...others] = people(7);
    const there = [{ ...one!, role: 'facilitator' as const }, { ...two!, attended: false }, ...others];
    expect(sessionConcerns('focus-group', there)).toEqual([{ kind: 'group-small', count: 5 }]);
  });

  it('asks for no size of an interview', () => {
    expect(sessionConcerns('interview', people(1))).toEqual([]);
  });

  it('names each under what concerns them most: a refusal says all', () => {
    const named = [
      { ...given, name: 'Anna', consent: 'unrecorded' as const, mayRecord: null },
      { ...given, name: 'Ben', consent: 'withdrawn' as const, mayRecord: false, isWithheld: true },
      { ...given, name: 'Carla', mayRecord: false },
      { ...given, name: '王芳', isWithheld: true },
    ];
    expect(sessionConcerns('interview', named)).toEqual([
      { kind: 'unrecorded', names: ['Anna'] },
      { kind: 'refused', names: ['Ben'] },
      { kind: 'not-recorded', names: ['Carla'] },
      { kind: 'not-quoted', names: ['王芳'] },
    ]);
  });
});
