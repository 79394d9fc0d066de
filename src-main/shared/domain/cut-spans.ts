import type { Span } from './report-document.ts';
import type { Stretch } from './stretches.ts';

/** Words of a text that are quoted elsewhere in the report. */
export interface QuotedStretch extends Stretch {
  /** Of its first words here. */
  readonly anchor: string;
  /** Of the quote. */
  readonly back: string;
}

/**
 * Cuts pieces of a text, one after another, into spans where quoted words begin and end; these may share words. In the first
 * piece in which quoted words stand, the first of them have the anchor and the last ones lead back. Offsets are UTF-16 units.
 */
export function spanCutter(text: string, quoted: readonly QuotedStretch[]): (piece: Stretch) => readonly Span[] {
  const seen = new Set<QuotedStretch>();
  return (piece) => {
    const { start, end } = withoutSpace(text, piece);
    const own = quoted
      .filter((one) => one.start < end && start < one.end)
      .map((one) => ({
        ...one,
        start: Math.max(start, one.start),
        end: Math.min(end, one.end),
        isNew: !seen.has(one),
        one,
      }));
    own.forEach(({ one }) => seen.add(one));
    const edges = new Set([start, ...own.flatMap((one) => [one.start, one.end]), end]);
    const sorted = [...edges].toSorted((one, other) => one - other);
    return sorted.slice(0, -1).map((from, index): Span => {
      const to = sorted[index + 1]!;
      const over = own.filter((one) => one.start < to && from < one.end);
      const begun = over.find((one) => one.isNew && one.start === from);
      const backs = over.filter((one) => one.isNew && one.end === to).map(({ back }) => back);
      return {
        text: text.slice(from, to),
        ...(over.length > 0 && { isQuoted: true }),
        ...(begun && { anchor: begun.anchor }),
        ...(backs.length > 0 && { backs }),
      };
    });
  };
}

function withoutSpace(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  const before = words.length - words.trimStart().length;
  return { start: start + before, end: start + before + words.trim().length };
}
