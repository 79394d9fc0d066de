import { likenessWords } from '../../../../shared/domain/likeness-words.ts';
import { tellingWords } from '../../../../shared/domain/telling-words.ts';
import { chooseCount } from './choose-count.ts';
import { findMisfits } from './find-misfits.ts';
import { groupPoints } from './group-points.ts';
import type { Grouping, GroupingStage, GroupingTask } from './grouping-task.ts';
import { placeTexts } from './place-texts.ts';

const mostWords = 5;

/** Groups of texts that are alike, the same for the same texts and seed in whatever order they come. */
export function groupTexts(task: GroupingTask, onStage: (stage: GroupingStage) => void = () => undefined): Grouping {
  const order = task.texts.map((_, index) => index).sort((one, other) => compare(task.texts[one]!, task.texts[other]!));
  onStage('reading-words');
  const words = likenessWords(order.map((index) => task.texts[index]!));
  onStage('comparing');
  const { points, texts, strangers } = placeTexts(words, task.seed);
  const count = task.groups ?? chooseCount(points, task.seed);
  onStage('grouping');
  const numbers = groupPoints(points, { method: task.method, count, seed: task.seed });
  onStage('naming-groups');
  const misfits = findMisfits({ points, numbers, counts: texts.map(({ length }) => length) });
  const members = Map.groupBy(texts.keys(), (point) => (misfits.has(point) ? -1 - point : numbers[point]!));
  const all = [...members.values()].map((group) => group.flatMap((point) => texts[point]!));
  const groups = all.filter((group) => group.length > 1);
  const alone = all.filter((group) => group.length === 1).flat();
  const telling = tellingWords(
    groups.map((group) => group.map((position) => words[position]!)),
    mostWords,
  );
  return {
    groups: groups
      .map((group, index) => ({ texts: asGiven(group, order), words: telling[index]! }))
      .sort((one, other) => other.texts.length - one.texts.length || one.texts[0]! - other.texts[0]!),
    left: asGiven([...strangers, ...alone], order),
  };
}

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);

const asGiven = (positions: readonly number[], order: readonly number[]): number[] =>
  positions.map((position) => order[position]!).sort((one, other) => one - other);
