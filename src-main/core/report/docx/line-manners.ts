import type { IParagraphStyleOptions } from 'docx';

/** What decides how many words stand on a line. */
export interface LineManner {
  /** Twentieths of a point. */
  readonly size: number;
  readonly left: number;
  /** In the face of people's own words. */
  readonly isBook: boolean;
  readonly isBold: boolean;
}

/** Manners of paragraphs by their style, with those they are based on. */
export function lineManners(
  styles: readonly IParagraphStyleOptions[],
  usualSize: number,
): ReadonlyMap<string, LineManner> {
  const byId = new Map(styles.map((style) => [style.id, style]));
  const chainOf = (style: IParagraphStyleOptions | undefined): readonly IParagraphStyleOptions[] =>
    style ? [style, ...chainOf(byId.get(style.basedOn ?? ''))] : [];
  const manners = styles.map((style) => {
    const chain = chainOf(style);
    const size = chain.map(({ run }) => run?.size).find((one) => typeof one === 'number') ?? usualSize;
    const left = chain.map(({ paragraph }) => paragraph?.indent?.left).find((one) => typeof one === 'number') ?? 0;
    const font = chain.map(({ run }) => run?.font).find((one) => one !== undefined);
    const isBook = typeof font === 'object' && 'ascii' in font;
    const isBold = chain.map(({ run }) => run?.bold).find((one) => one !== undefined) ?? false;
    return [style.id, { size: size * 10, left, isBook, isBold }] as const;
  });
  return new Map(manners);
}
