import { kmeans } from 'ml-kmeans';
import { wordsOf } from '../../../src-main/shared/domain/list-words.ts';

/** The plain way, to compare with: every word counts, TF-IDF, k-means on all of its columns. */
export function plainGroups(texts: readonly string[], groups: number, seed: number): readonly string[] {
  const words = texts.map((text) => [...wordsOf(text)]);
  const spread = new Map<string, number>();
  for (const word of words.flatMap((all) => [...new Set(all)])) spread.set(word, (spread.get(word) ?? 0) + 1);
  const columns = new Map([...spread.keys()].map((word, column) => [word, column]));
  const rows = words.map((all) => {
    const row = new Array<number>(columns.size).fill(0);
    for (const word of all) row[columns.get(word)!]! += 1 + Math.log(texts.length / spread.get(word)!);
    const length = Math.hypot(...row) || 1;
    return row.map((weight) => weight / length);
  });
  return kmeans(rows, groups, { seed, maxIterations: 50 }).clusters.map(String);
}
