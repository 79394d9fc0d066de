import { measureGrouping } from './board/measure-grouping.ts';
import { measurePanning } from './board/measure-panning.ts';
import type { Row } from './harness.ts';

/** Groups suggested against labels, and a board of 5,000 cards in the window beside one of 100. */
export async function run(): Promise<readonly Row[]> {
  return [...(await measureGrouping()), ...(await measurePanning())];
}
