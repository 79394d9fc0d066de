import { wordsSharer } from './overlapping-stretches.ts';
import type { ObservedStretch, Reaction } from './rainbow-sheet.ts';

/** Somebody agrees or disagrees with what somebody else said. */
export interface Response extends Reaction {
  /** Whose words they are; null: nobody's that is counted. */
  readonly toId: string | null;
}

export interface AgreedPair {
  readonly fromId: string;
  readonly toId: string;
  readonly agrees: readonly string[];
  readonly disagrees: readonly string[];
}

export interface AgreedStatement {
  readonly passageId: string;
  readonly agrees: readonly string[];
  readonly disagrees: readonly string[];
}

export interface AgreedTopic {
  /** Null: of no topic. */
  readonly key: string | null;
  readonly pairs: readonly AgreedPair[];
  readonly statements: readonly AgreedStatement[];
}

/**
 * Who agrees with whom, by what the words are about; words of several topics stand in each. The topics that were answered most
 * come first, what is of none last.
 */
export function agreementsByTopic(
  responses: readonly Response[],
  topics: readonly ObservedStretch[],
): readonly AgreedTopic[] {
  const byTopic = [...Map.groupBy(topics, ({ key }) => key)].map(([key, own]) => ({
    key,
    own: responses.filter(wordsSharer(own)),
  }));
  const placed = new Set(byTopic.flatMap(({ own }) => own));
  const loose = responses.filter((response) => !placed.has(response));
  const found = byTopic.filter(({ own }) => own.length > 0).toSorted((one, other) => other.own.length - one.own.length);
  return [...found, ...(loose.length > 0 ? [{ key: null, own: loose }] : [])].map(({ key, own }) => ({
    key,
    pairs: pairsOf(own),
    statements: statementsOf(own),
  }));
}

function pairsOf(responses: readonly Response[]): readonly AgreedPair[] {
  const pairs = Map.groupBy(
    responses.filter(({ toId }) => toId !== null),
    ({ participantId, toId }) => `${participantId} ${toId}`,
  );
  return [...pairs.values()].map((own) => ({
    fromId: own[0]!.participantId,
    toId: own[0]!.toId!,
    agrees: distinct(own, 'agrees', ({ passageId }) => passageId),
    disagrees: distinct(own, 'disagrees', ({ passageId }) => passageId),
  }));
}

function statementsOf(responses: readonly Response[]): readonly AgreedStatement[] {
  const statements = [...Map.groupBy(responses, ({ passageId }) => passageId)].map(([passageId, own]) => ({
    passageId,
    agrees: distinct(own, 'agrees', ({ participantId }) => participantId),
    disagrees: distinct(own, 'disagrees', ({ participantId }) => participantId),
  }));
  const answers = ({ agrees, disagrees }: AgreedStatement) => agrees.length + disagrees.length;
  return statements.toSorted((one, other) => answers(other) - answers(one));
}

const distinct = (
  responses: readonly Response[],
  kind: Response['kind'],
  of: (response: Response) => string,
): readonly string[] => [...new Set(responses.filter((one) => one.kind === kind).map(of))];
