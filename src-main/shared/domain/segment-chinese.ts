/** Cuts a run of characters that is written without spaces into its words. */
export type Segment = (run: string) => Iterable<string>;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** By the dictionary of ICU that the engine carries. */
export function* segmentChinese(run: string): Generator<string> {
  for (const { segment } of segmenter.segment(run)) yield segment;
}
