import { describe, expect, it } from 'vitest';
import type { TestCore } from '../../../helpers/create-test-core.ts';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const query = { codes: null, limits: {} };

type Make = (call: TestCore['call'], name: string) => Promise<unknown>;
const makers: [string, Make][] = [
  ['a board', (call, name) => call('boards.create', { name })],
  ['a code set', (call, name) => call('codeSets.create', { name })],
  ['a guide', (call, name) => call('guides.create', { name })],
  ['a journey', (call, name) => call('journeys.create', { name, template: 'blank' })],
  ['a persona', (call, name) => call('personas.create', { name })],
  ['a saved query', (call, name) => call('queries.save', { name, query })],
  ['a touchpoint', (call, name) => call('touchpoints.create', { name, channel: 'other', isOnline: true })],
];

describe('a name', () => {
  it.each(makers)('is given once, whatever the case of its letters: to %s', async (_name, make) => {
    await make(hand.core.call, 'Étage 二');
    await expect(make(hand.core.call, 'éTAGE 二')).rejects.toMatchObject({ code: 'name-taken' });
    await make(hand.core.call, 'Étage 三');
  });
});
