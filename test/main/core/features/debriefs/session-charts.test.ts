import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../../../src-main/shared/contract/figures.ts';
import { holdSession } from '../../../../helpers/hold-session.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();
const chart: Chart = { kind: 'saturation' };

async function holdTwo(): Promise<void> {
  await holdSession(hand.core, hand.study);
  const { call } = hand.core;
  const { id } = await call('sessions.create', { name: 'Interview 1', method: 'interview', date: '2026-02-01' });
  await call('sessions.update', { id, documentId: hand.study.group.id });
}

describe('the saturation chart', () => {
  it('counts new codes and all so far in the order of the sessions', async () => {
    await holdTwo();
    expect((await hand.core.call('figures.data', { chart })).rows).toEqual([
      ['New codes in each session', 'New codes', 'Codes so far', 'n'],
      ['Interview 1', 1, 1, 1],
      ['Focus group 1', 3, 4, 3],
    ]);
  });

  it.each(['svg', 'png', 'pdf'])('is saved as %s', async (ending) => {
    await holdTwo();
    const path = hand.core.file(`saturation.${ending}`);
    const { bytes } = await hand.core.call('figures.save', { figure: { kind: 'chart', chart }, path });
    expect(readFileSync(path).length).toBe(bytes);
  });

  it('refuses where nothing was coded in any session', async () => {
    await expect(hand.core.call('figures.data', { chart })).rejects.toMatchObject({ code: 'figure-empty' });
  });
});

describe('the rainbow sheet as a chart', () => {
  it('counts turns by code and person, by pseudonym, and leaves out who did not agree to being quoted', async () => {
    const { people } = await holdSession(hand.core, hand.study);
    const { call } = hand.core;
    await call('participants.setPseudonyms', { pseudonyms: [{ id: people.Ben!, pseudonym: 'P2' }] });
    await call('participants.setConsent', { ids: [people.Carla!], mayQuote: false });

    expect((await call('figures.data', { chart: { kind: 'rainbow' } })).rows).toEqual([
      ['Who said what in the sessions', 'Anna', 'P2'],
      ['Find it', 1, 1],
      ['Voice', 0, 1],
    ]);
  });
});
