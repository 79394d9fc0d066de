import type { ParsedBlock } from '../../../shared/domain/parsed-document.ts';
import type { DocxParts } from './docx-parts.ts';
import { type DocxComment, type DocxState, newState } from './docx-state.ts';
import type { DocxStyles } from './docx-styles.ts';
import { readChildren } from './read-container.ts';

export function readDocxComments(parts: DocxParts, styles: DocxStyles): ReadonlyMap<string, DocxComment> {
  const comments = new Map<string, DocxComment>();
  const state = newState(styles, new Map(), {});
  parts.readPart('comments', (element) => {
    const text = joined(readChildren(element, state));
    if (text !== '') comments.set(element.attributes.id ?? '', { author: element.attributes.author ?? '', text });
  });
  return comments;
}

/** A heading ends the last turn: notes are not what that speaker said. */
const divider: ParsedBlock = { text: '* * *', headingLevel: 6 };

/** Footnotes and endnotes in the order in which the text refers to them, as `[1] …`. */
export function readDocxNotes(parts: DocxParts, state: DocxState): readonly ParsedBlock[] {
  if (state.notes.length === 0) return [];
  const references = [...state.notes];
  const texts = new Map<string, string>();
  for (const kind of ['footnote', 'endnote'] as const) {
    parts.readPart(`${kind}s`, (element) => {
      texts.set(`${kind} ${element.attributes.id ?? ''}`, joined(readChildren(element, state)));
    });
  }
  const notes = references.flatMap(({ kind, id }, index) => {
    const text = texts.get(`${kind} ${id}`) ?? '';
    return text === '' ? [] : [{ text: `[${index + 1}] ${text}` }];
  });
  return notes.length === 0 ? [] : [divider, ...notes];
}

function joined(blocks: readonly ParsedBlock[]): string {
  return blocks
    .map((block) => block.text.trim())
    .join('\n')
    .trim();
}
