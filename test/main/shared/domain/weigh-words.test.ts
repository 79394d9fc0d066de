import { describe, expect, it } from 'vitest';
import { weighWords } from '../../../../src-main/shared/domain/weigh-words.ts';

describe('weighWords', () => {
  it('weighs what texts share, to a length of 1', () => {
    const { rows, width } = weighWords([
      ['card', 'lost', 'lost'],
      ['card', 'lost'],
      ['card', 'blue'],
    ]);
    expect(width).toBe(2);
    expect(rows[2]).toEqual({ columns: [0], weights: [1] });
    expect(rows.map(({ weights }) => Math.hypot(...weights))).toEqual(rows.map(() => expect.closeTo(1)));
  });

  it('weighs a rare word more than a common one, and more where it is said again', () => {
    const { rows } = weighWords([
      ['card', 'lost', 'lost'],
      ['card', 'lost'],
      ['card', 'blue'],
    ]);
    const [again, once] = rows.map(({ weights }) => weights[1]! / weights[0]!) as [number, number];
    expect(once).toBeGreaterThan(1);
    expect(again).toBeGreaterThan(once);
  });

  it('leaves a text empty that shares no word', () => {
    expect(weighWords([['one'], ['other'], []])).toEqual({
      rows: [
        { columns: [], weights: [] },
        { columns: [], weights: [] },
        { columns: [], weights: [] },
      ],
      width: 0,
    });
  });
});
