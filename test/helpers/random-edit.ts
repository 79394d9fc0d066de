import fc from 'fast-check';
import type { TextChange } from '../../src-main/shared/domain/text-changes.ts';

export interface RandomEdit {
  readonly before: string;
  readonly changes: readonly TextChange[];
  /** For each unit of the text after: where it stood before; null where it was typed. */
  readonly origins: readonly (number | null)[];
}

/** Letters, Chinese, line ends, surrogate pairs, marks and joiners. */
export const anyText = (maxLength = 40): fc.Arbitrary<string> =>
  fc
    .array(
      fc.constantFrom(
        'a',
        'b',
        'Word',
        ' ',
        ' ',
        '\n',
        '字',
        '很好',
        '，',
        '。',
        '🙂',
        '👩‍👧',
        '🇩🇪',
        'é',
        'ñ',
        '́',
        '𠀀',
        "'",
      ),
      { maxLength },
    )
    .map((pieces) => pieces.join(''));

/** Changes of `text` in order, never overlapping, some of them touching. */
export function changesOf(text: string, most = 5): fc.Arbitrary<TextChange[]> {
  return fc.array(fc.tuple(fc.nat(), fc.nat({ max: 8 }), anyText(3)), { maxLength: most }).map((drafts) => {
    const changes: TextChange[] = [];
    let reached = 0;
    for (const [gap, length, insert] of drafts) {
      const from = Math.min(text.length, reached + (gap % 9));
      const to = Math.min(text.length, from + length);
      changes.push({ from, to, insert });
      reached = to;
    }
    return changes;
  });
}

export function editOf(maxLength = 40): fc.Arbitrary<RandomEdit> {
  return anyText(maxLength).chain((before) =>
    changesOf(before).map((changes) => ({ before, changes, origins: originsAfter(before, changes) })),
  );
}

function originsAfter(before: string, changes: readonly TextChange[]): (number | null)[] {
  const origins: (number | null)[] = [];
  let reached = 0;
  const keepUntil = (end: number) => {
    for (; reached < end; reached += 1) origins.push(reached);
  };
  for (const { from, to, insert } of changes) {
    keepUntil(from);
    for (let index = 0; index < insert.length; index += 1) origins.push(null);
    reached = to;
  }
  keepUntil(before.length);
  return origins;
}
