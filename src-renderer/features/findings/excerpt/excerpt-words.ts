/** A word or a sign of a quote, with the space that follows it. */
export interface ExcerptWord {
  readonly text: string;
  readonly space: string;
}

/** What is left out, by the indexes of words, and what is put in behind a word. */
export interface Excerpt {
  readonly leftOut: ReadonlySet<number>;
  readonly clarifications: ReadonlyMap<number, string>;
  /** First letters that words have in another case, in brackets: “[I]t might”. */
  readonly letters: ReadonlyMap<number, string>;
}

export const wholeQuote: Excerpt = { leftOut: new Set(), clarifications: new Map(), letters: new Map() };

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const joint = /^['’\-‐‑]$/u;
const letter = /[\p{L}\p{M}\p{N}]/u;
const han = /\p{Script=Han}/u;

/** Cuts words where they can be left out: what a hyphen joins is one, signs stand alone. */
export function cutWords(text: string): readonly ExcerptWord[] {
  const words: { text: string; space: string }[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = words.at(-1);
    if (/^\s+$/u.test(segment)) {
      if (last) last.space += segment;
    } else if (last && isJoined(last, segment)) last.text += segment;
    else words.push({ text: segment, space: '' });
  }
  return words;
}

function isJoined(last: ExcerptWord, segment: string): boolean {
  if (last.space !== '' || han.test(last.text)) return false;
  const end = last.text.at(-1) ?? '';
  return joint.test(end) ? last.text.length > 1 && letter.test(segment) : letter.test(end) && joint.test(segment);
}

/** The quote as it is read: an ellipsis where words are left out, but for where a clarification stands in their place. */
export function printExcerpt(words: readonly ExcerptWord[], { leftOut, clarifications, letters }: Excerpt): string {
  const isHan = words.some(({ text }) => han.test(text));
  let printed = '';
  let gap: { notes: string[]; space: string } | null = null;
  const put = (piece: string, isSpaced: boolean) => {
    const needsSpace = isSpaced && printed !== '' && !/\s$/u.test(printed);
    printed += (needsSpace ? ' ' : '') + piece;
  };
  const closeGap = () => {
    if (!gap) return;
    if (gap.notes.length === 0) put(isHan ? '……' : '…', !isHan);
    gap.notes.forEach((note) => put(`[${note}]`, !isHan));
    printed += gap.space;
    gap = null;
  };
  words.forEach(({ text, space }, index) => {
    const note = clarifications.get(index);
    if (leftOut.has(index)) {
      gap = { notes: [...(gap?.notes ?? []), ...(note ? [note] : [])], space };
      return;
    }
    closeGap();
    printed += withLetter(text, letters.get(index));
    if (note) put(`[${note}]`, !isHan);
    printed += space;
  });
  closeGap();
  return printed.trim();
}

const withLetter = (text: string, letter: string | undefined): string =>
  letter === undefined ? text : `[${letter}]${text.slice(letter.length)}`;
