import type { VoteRound } from '../../../src-main/shared/contract/boards.ts';
import type { Attribute } from '../../../src-main/shared/contract/participants.ts';
import type { Axis, AxisValue } from '../../../src-main/shared/domain/axis-bands.ts';
import type { ValueOf } from './card-filter.ts';
import { cardFacts } from './cluster-facts.ts';
import type { CardsById } from './shown-board.ts';

export type AxisId = 'frequency' | 'severity' | 'dots' | `attribute ${string}`;

export interface CardAxis {
  readonly id: AxisId;
  /** Of an attribute; the others have words. */
  readonly name: string | null;
  readonly axis: Axis;
  /** Whether its values are yes and no. */
  readonly isYesNo: boolean;
  valueOf(cardId: string): AxisValue;
}

export interface AxesOf {
  readonly cards: CardsById;
  readonly attributes: readonly Attribute[];
  readonly rounds: readonly VoteRound[];
  readonly valueOf: ValueOf;
}

/** By what cards can be told apart along a line. */
export function cardAxes({ cards, attributes, rounds, valueOf }: AxesOf): readonly CardAxis[] {
  const number = { name: null, axis: { kind: 'number' }, isYesNo: false } as const;
  const frequencies = countCodes(cards);
  const dots = new Map(rounds[0]?.cards.map((card) => [card.cardId, card.dots]));
  const ofAttributes = attributes.flatMap((attribute): CardAxis[] => {
    const axis = axisOf(attribute);
    if (!axis) return [];
    const read = (cardId: string) => {
      const card = cards.get(cardId);
      const value = card && valueOf(attribute.id, card);
      if (value === undefined || value === '') return null;
      return axis.kind === 'number' ? Number(value) : value;
    };
    const isYesNo = attribute.type === 'boolean';
    return [{ id: `attribute ${attribute.id}`, name: attribute.name, axis, isYesNo, valueOf: read }];
  });
  return [
    { id: 'frequency', ...number, valueOf: (id) => frequencies.get(id) ?? null },
    { id: 'severity', ...number, valueOf: (id) => severityOf(cards, id) },
    ...(rounds.length > 0 ? [{ id: 'dots' as const, ...number, valueOf: (id: string) => dots.get(id) ?? 0 }] : []),
    ...ofAttributes,
  ];
}

function axisOf({ type, options }: Attribute): Axis | null {
  if (type === 'number') return { kind: 'number' };
  if (type === 'choice') return { kind: 'choice', choices: options };
  return type === 'boolean' ? { kind: 'choice', choices: ['false', 'true'] } : null;
}

/** How many cards of the board carry the most frequent of a card's codes. */
function countCodes(cards: CardsById): ReadonlyMap<string, number> {
  const counts = new Map(cardFacts([...cards.values()]).codes.map((code) => [code.codeId, code.cards]));
  return new Map(
    [...cards.values()].flatMap(({ id, codes }) =>
      codes.length === 0 ? [] : [[id, Math.max(...codes.map(({ codeId }) => counts.get(codeId) ?? 0))] as const],
    ),
  );
}

/** The worse it is felt, the more severe: valence turned round. */
function severityOf(cards: CardsById, cardId: string): number | null {
  const card = cards.get(cardId);
  const valence = card && cardFacts([card]).valence;
  return valence ? 0 - Math.round(valence.mean) : null;
}
