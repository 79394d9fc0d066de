import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementsByTopic } from '../../../../src-main/shared/domain/agreements.ts';
import { rainbowSheet } from '../../../../src-main/shared/domain/rainbow-sheet.ts';
import type { ObservedStretch } from '../../../../src-main/shared/domain/rainbow-sheet.ts';

const people = ['anna', 'ben', 'carla'];
const said = (key: string, participantId: string, start: number, passageId = `p${start}`): ObservedStretch => ({
  key,
  participantId,
  documentId: 'notes',
  passageId,
  start,
  end: start + 10,
  turnStart: start,
});

const anySaid = fc
  .array(fc.tuple(fc.constantFrom('wait', 'cost', 'care'), fc.constantFrom(...people), fc.nat({ max: 20 })))
  .map((all) => all.map(([key, who, turn]) => said(key, who, turn * 20)));

describe('a rainbow sheet', () => {
  it('counts a turn once, however often it was coded', () => {
    const twice = [said('wait', 'anna', 0), { ...said('wait', 'anna', 0), passageId: 'other', end: 4 }];
    const [row] = rainbowSheet({ people, observed: twice, keyMoments: [], reactions: [] });
    expect(row).toMatchObject({ people: 1, turns: 1, cells: [{ passageIds: ['p0', 'other'] }] });
  });

  it('tells those who only agree from those who said it', () => {
    const reaction = { documentId: 'notes', passageId: 'p0', start: 0, end: 10, kind: 'agrees' as const };
    const reactions = [
      { ...reaction, participantId: 'ben' },
      { ...reaction, participantId: 'carla', kind: 'disagrees' as const },
    ];
    const [row] = rainbowSheet({ people, observed: [said('wait', 'anna', 0)], keyMoments: [], reactions });
    expect(row).toMatchObject({ people: 1, agreeing: 1, turns: 1 });
    expect(row!.cells.map(({ participantId }) => participantId)).toEqual(people);
  });

  it('puts what more people said first, and counts nobody twice', () => {
    fc.assert(
      fc.property(anySaid, (observed) => {
        const rows = rainbowSheet({ people, observed, keyMoments: [], reactions: [] });
        const counts = rows.map((row) => row.people);
        const expected = rows.map(
          ({ key }) => new Set(observed.filter((one) => one.key === key).map((one) => one.participantId)).size,
        );
        expect(counts).toEqual(expected);
        expect(counts).toEqual(counts.toSorted((one, other) => other - one));
      }),
    );
  });

  it('loses no turn and invents none', () => {
    fc.assert(
      fc.property(anySaid, (observed) => {
        const rows = rainbowSheet({ people, observed, keyMoments: [], reactions: [] });
        const turns = new Set(observed.map(({ key, participantId, start }) => `${key} ${participantId} ${start}`));
        expect(rows.reduce((sum, row) => sum + row.turns, 0)).toBe(turns.size);
      }),
    );
  });
});

describe('agreements', () => {
  const response = { documentId: 'notes', passageId: 'p0', start: 0, end: 10, kind: 'agrees' as const, toId: 'anna' };

  it('stand under each topic of the words, and under none where there is none', () => {
    const elsewhere = { ...response, passageId: 'p40', start: 40, end: 50, participantId: 'carla' };
    const topics = agreementsByTopic(
      [{ ...response, participantId: 'ben' }, elsewhere],
      [said('wait', 'anna', 0), said('cost', 'anna', 0)],
    );
    expect(topics.map(({ key, pairs }) => [key, pairs.map(({ fromId }) => fromId)])).toEqual([
      ['wait', ['ben']],
      ['cost', ['ben']],
      [null, ['carla']],
    ]);
  });
});
