import { describe, expect, it } from 'vitest';
import { givePseudonyms } from '../../../../src-main/shared/domain/give-pseudonyms.ts';

const person = (name: string, pseudonym = '', role: 'participant' | 'interviewer' = 'participant') => ({
  id: name,
  name,
  pseudonym,
  role,
});
const give = (people: readonly ReturnType<typeof person>[], wanted = people) =>
  givePseudonyms(wanted, people, 'P').map(({ id, pseudonym }) => `${id} ${pseudonym}`);

describe('pseudonyms', () => {
  it.each([
    ['in order', [person('Anna'), person('Ben')], ['Anna P1', 'Ben P2']],
    ['around those that are there', [person('Anna', 'P2'), person('Ben'), person('Carla')], ['Ben P1', 'Carla P3']],
    ['to no interviewer', [person('Int', '', 'interviewer'), person('Ben')], ['Ben P1']],
    ['to nobody who has one for a name', [person('P1'), person('p02'), person('Ben')], ['Ben P2']],
    ['as nobody is called by', [person('P1', 'Anna'), person('Ben')], ['Ben P2']],
    ['to nobody where all have one', [person('Anna', 'A'), person('Ben', 'B')], []],
  ])('are given %s', (_name, people, expected) => {
    expect(give(people)).toEqual(expected);
  });

  it('are given to those that are wanted, around those of others', () => {
    const [anna, ben, carla] = [person('Anna', 'P1'), person('Ben'), person('Carla')];
    expect(give([anna, ben, carla], [carla, anna])).toEqual(['Carla P2']);
  });
});
