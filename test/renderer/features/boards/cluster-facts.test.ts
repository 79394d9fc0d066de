import { describe, expect, it } from 'vitest';
import type { Card } from '../../../../src-main/shared/contract/boards.ts';
import { cardFacts } from '../../../../src-renderer/features/boards/cluster-facts.ts';

const card = (id: string, speaker: string | null, valences: readonly (number | null)[]): Card => ({
  id,
  kind: 'passage',
  targetId: id,
  text: id,
  fullText: null,
  isShortened: false,
  source: {
    documentId: 'd',
    document: 'D',
    participantId: null,
    speaker,
    at: null,
    turn: 1,
    start: 0,
    end: 1,
    isEmptied: false,
    isWithheld: false,
  },
  codes: valences.map((valence, index) => ({ codeId: `code ${index}`, name: `Code ${index}`, color: index, valence })),
  createdAt: 0,
});

describe('what stands behind cards', () => {
  it('counts people and documents once', () => {
    expect(cardFacts([card('a', 'Anna', []), card('b', 'Anna', []), card('c', 'Ben', [])])).toMatchObject({
      people: 2,
      documents: 1,
      valence: null,
    });
  });

  it('says the mean, the spread and how many said anything', () => {
    const { valence } = cardFacts([card('a', 'Anna', [-2, null]), card('b', 'Ben', [0]), card('c', 'Ben', [-1])]);
    expect(valence).toEqual({ mean: -1, sd: 1, n: 3 });
    expect(cardFacts([card('a', null, [2])]).valence).toEqual({ mean: 2, sd: null, n: 1 });
  });

  it('puts the most frequent code first', () => {
    const { codes } = cardFacts([card('a', null, [1, 1]), card('b', null, [1])]);
    expect(codes.map(({ name, cards }) => `${name} ${cards}`)).toEqual(['Code 0 2', 'Code 1 1']);
  });
});
