import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import type { TextChange } from '../../../src-main/shared/contract/texts.ts';
import { refineChanges } from '../../../src-main/shared/domain/diff-texts.ts';
import { createMapper } from '../../../src-main/shared/domain/map-passage.ts';
import { mapHeadings, mapTurns } from '../../../src-main/shared/domain/map-turns.ts';
import { applyChanges } from '../../../src-main/shared/domain/text-changes.ts';
import type { ReadingContent } from '../../editor/build-document-node.ts';
import { trimChange } from '../../editor/trim-change.ts';

/** Changes of `base` as changes of `next`, a later text: every word that they put in is kept. */
export function rebaseChanges(changes: readonly TextChange[], base: string, next: string): readonly TextChange[] {
  const whole = trimChange({ from: 0, to: base.length, insert: next }, base);
  if (!whole || changes.length === 0) return changes;
  const mapper = createMapper(isLong(whole) ? [whole] : refineChanges(base, [whole]));
  let reached = 0;
  return changes.map(({ from, to, insert }) => {
    const start = Math.max(reached, mapper.offset(from, 'after'));
    reached = Math.max(start, mapper.offset(to, 'before'));
    return { from: start, to: reached, insert };
  });
}

// What changed in several places is told apart where that takes no noticeable time.
const isLong = ({ from, to, insert }: TextChange) => to - from + insert.length > 100_000;

/** A document's content with changes that the core doesn't have. */
export function rebaseContent(content: DocumentContent, changes: readonly TextChange[]): ReadingContent {
  if (changes.length === 0) return content;
  const text = applyChanges(content.text, changes);
  const edited = { changes, after: text };
  const turns = mapTurns(content.turns, edited);
  const headings = mapHeadings(content.headings, edited);
  return {
    text,
    speakers: content.speakers,
    turns: content.turns.flatMap((turn, index) => (turns[index] ? [{ ...turn, ...turns[index] }] : [])),
    headings: content.headings.flatMap((heading, index) =>
      headings[index] ? [{ ...heading, ...headings[index] }] : [],
    ),
  };
}
