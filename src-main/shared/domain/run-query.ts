import type { CodeCondition } from '../contract/queries.ts';
import { followedBy, inside, outside, shared } from './relate-stretches.ts';
import type { Stretch } from './stretches.ts';

/** A coding of a document; `start` is `end` where the words of its passage were all deleted. */
export interface QueriedCoding extends Stretch {
  readonly codingId: string;
  readonly passageId: string;
  readonly codeId: string;
}

export interface QueriedDocument<Coding extends QueriedCoding> {
  readonly codings: readonly Coding[];
  /** Its turns, or paragraphs where it has none; in order, never overlapping. */
  readonly units: () => readonly Stretch[];
}

/** The ids of the codes meant; none for what is no more. */
export interface QueriedCodes {
  /** A code and all below it. */
  readonly family: (codeId: string) => ReadonlySet<string>;
  readonly ofSet: (codeSetId: string) => ReadonlySet<string>;
}

/** A stretch of the text and the codings by which it answers: they lie on it or reach beyond it. */
export interface AnsweringStretch<Coding> extends Stretch {
  readonly codings: readonly Coding[];
}

/**
 * The stretches of one document that answer a condition, in UTF-16 units, ordered by start and end, each once.
 * `code` and `codeSet`: the passages that carry one of their codes. `any`: what one of its members yields.
 * `overlapping`: for each stretch of the first and each of the second that share words, what they share; `all`: the
 * same from member to member. `not`: stretches of the first that share no words with any of the second. `inside`:
 * those of the first that lie wholly in one of the second. `followedBy`: those of the first after whose end one of the
 * second begins, at most `turns` turns further on (0: in the same turn). Null: every coded passage.
 * A passage without words shares none: `code`, `codeSet`, `any` and the first of `not` alone yield it.
 */
export function runQuery<Coding extends QueriedCoding>(
  condition: CodeCondition | null,
  document: QueriedDocument<Coding>,
  codes: QueriedCodes,
): readonly AnsweringStretch<Coding>[] {
  const passagesOf = (ids: ReadonlySet<string> | null) =>
    once(
      document.codings
        .filter(({ codeId }) => ids === null || ids.has(codeId))
        .map((coding) => ({ start: coding.start, end: coding.end, codings: [coding] })),
    );
  const run = (part: CodeCondition): readonly AnsweringStretch<Coding>[] => {
    switch (part.kind) {
      case 'code':
        return passagesOf(codes.family(part.codeId));
      case 'codeSet':
        return passagesOf(codes.ofSet(part.codeSetId));
      case 'any':
        return once(part.of.flatMap(run));
      case 'all':
        return part.of.map(run).reduce((first, second) => once(shared(first, second, join)));
      case 'overlapping':
        return once(shared(run(part.first), run(part.second), join));
      case 'not':
        return outside(run(part.first), run(part.second));
      case 'inside':
        return inside(run(part.first), run(part.second));
      case 'followedBy':
        return followedBy(run(part.first), run(part.second), { turns: part.turns, units: document.units() });
    }
  };
  return condition === null ? passagesOf(null) : run(condition);
}

/** The ids of the codes of which a condition speaks. */
export function codesOfCondition(condition: CodeCondition, codes: QueriedCodes): ReadonlySet<string> {
  if (condition.kind === 'code') return codes.family(condition.codeId);
  if (condition.kind === 'codeSet') return codes.ofSet(condition.codeSetId);
  const parts = 'of' in condition ? condition.of : [condition.first, condition.second];
  return new Set(parts.flatMap((part) => [...codesOfCondition(part, codes)]));
}

function join<Coding>(
  first: AnsweringStretch<Coding>,
  second: AnsweringStretch<Coding>,
  stretch: Stretch,
): AnsweringStretch<Coding> {
  return { ...stretch, codings: [...first.codings, ...second.codings] };
}

/** Equal stretches become one with the codings of all; passages without words are equal to themselves only. */
function once<Coding extends QueriedCoding>(
  stretches: readonly AnsweringStretch<Coding>[],
): readonly AnsweringStretch<Coding>[] {
  const found = Map.groupBy(stretches, ({ start, end, codings }) =>
    start < end ? `${start} ${end}` : (codings[0]?.passageId ?? ''),
  );
  return [...found.values()]
    .map((equal) => ({ ...equal[0]!, codings: [...new Set(equal.flatMap(({ codings }) => codings))] }))
    .sort((first, second) => first.start - second.start || first.end - second.end);
}
