import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import type { TextChange } from '../../../src-main/shared/contract/texts.ts';
import type { Found } from '../../../src-main/shared/domain/find-replacements.ts';
import { stretchAt } from '../../../src-main/shared/domain/stretches.ts';
import type { ShownCoding } from './use-codings.ts';

export interface PreviewRow {
  readonly id: string;
  readonly change: TextChange;
  /** Words of the same line around it. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly speaker: string | null;
  /** At most three. */
  readonly codes: readonly { readonly id: string; readonly label: string; readonly solid: string }[];
}

const reach = 60;
const mostDots = 3;

/** What each replacement does, in its line. Hits are in the order of the text, and so are the codings. */
export function previewRows(
  hits: readonly Found[],
  { text, turns, speakers }: DocumentContent,
  codings: readonly ShownCoding[],
): readonly PreviewRow[] {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return hits.flatMap(({ start, end, insert }) => {
    const words = text.slice(start, end);
    if (insert === null || insert === words) return [];
    const from = Math.max(start - reach, text.lastIndexOf('\n', start - 1) + 1);
    const lineEnd = text.indexOf('\n', end);
    const to = Math.min(end + reach, lineEnd === -1 ? text.length : lineEnd);
    const turn = turns[stretchAt(turns, start)];
    const codes = codings.filter((coding) => coding.start < end && coding.end > start).slice(0, mostDots);
    return {
      id: String(start),
      change: { from: start, to: end, insert },
      before: (from > 0 && text[from - 1] !== '\n' ? '…' : '') + text.slice(start === 0 ? 0 : from, start),
      words,
      after: text.slice(end, to) + (to < (lineEnd === -1 ? text.length : lineEnd) ? '…' : ''),
      speaker: turn ? (names.get(turn.speakerId) ?? null) : null,
      codes,
    };
  });
}
