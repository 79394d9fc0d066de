interface StageNode {
  readonly id: string;
  readonly parentId: string | null;
}

/** A column of a map: a stage, or a sub-step below it. */
export interface JourneyColumn<Stage extends StageNode> {
  readonly stage: Stage;
  /** The stage above it, where it is a sub-step. */
  readonly parent: Stage | null;
}

/**
 * The columns of a map in their order: sub-steps stand for their stage, which has a column of its own before them only
 * where something lies in it.
 */
export function journeyColumns<Stage extends StageNode>(
  stages: readonly Stage[],
  filledStageIds: ReadonlySet<string>,
): readonly JourneyColumn<Stage>[] {
  const isTop = ({ parentId }: Stage) => parentId === null;
  return stages.filter(isTop).flatMap((stage) => {
    const steps = stages.filter(({ parentId }) => parentId === stage.id);
    const own = { stage, parent: null };
    if (steps.length === 0) return [own];
    const below = steps.map((step) => ({ stage: step, parent: stage }));
    return filledStageIds.has(stage.id) ? [own, ...below] : below;
  });
}

/** Names of columns of two maps, beside each other: pairs of their numbers, −1 where the other map has no such column. */
export function alignColumns(
  first: readonly string[],
  second: readonly string[],
): readonly (readonly [number, number])[] {
  const lengths = sharedLengths(first, second);
  const pairs: (readonly [number, number])[] = [];
  let [one, other] = [0, 0];
  while (one < first.length || other < second.length) {
    if (one < first.length && first[one] === second[other]) pairs.push([one++, other++]);
    else if (other >= second.length || (one < first.length && lengths[one + 1]![other]! >= lengths[one]![other + 1]!))
      pairs.push([one++, -1]);
    else pairs.push([-1, other++]);
  }
  return pairs;
}

/** How many names the rests of both lists share in order, from each place on. */
function sharedLengths(first: readonly string[], second: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: first.length + 2 }, () => new Array<number>(second.length + 2).fill(0));
  for (let one = first.length - 1; one >= 0; one -= 1)
    for (let other = second.length - 1; other >= 0; other -= 1)
      lengths[one]![other] =
        first[one] === second[other]
          ? lengths[one + 1]![other + 1]! + 1
          : Math.max(lengths[one + 1]![other]!, lengths[one]![other + 1]!);
  return lengths;
}
