import type { JSONContent } from '@tiptap/core';
import type { DocumentContent } from '../../src-main/shared/contract/documents.ts';
import { splitLines } from './text-lines.ts';
import type { TextLine } from './text-lines.ts';

export type ReadingContent = Pick<DocumentContent, 'text' | 'turns' | 'headings' | 'speakers'>;

export interface LineAttributes {
  readonly index: number;
  /** Only on the first line of a turn. */
  readonly speaker: string | null;
  readonly at: number | null;
  readonly heading: number | null;
}

export interface DocumentNode {
  readonly content: JSONContent;
  readonly lines: readonly TextLine[];
}

/** The document as the editor's tree: one node a line, with who speaks where a turn begins. */
export function buildDocumentNode({ text, turns, headings, speakers }: ReadingContent): DocumentNode {
  const lines = splitLines(text);
  const names = new Map(speakers.map((speaker) => [speaker.id, speaker.name]));
  const turnAt = new Map(turns.map((turn) => [turn.start, turn]));
  const levelAt = new Map(headings.map((heading) => [heading.start, heading.level]));
  const content = lines.map(({ start, end }, index): JSONContent => {
    const turn = turnAt.get(start);
    const attrs: LineAttributes = {
      index,
      speaker: turn ? (names.get(turn.speakerId) ?? null) : null,
      at: turn?.at ?? null,
      heading: levelAt.get(start) ?? null,
    };
    return { type: 'line', attrs, content: start === end ? [] : [{ type: 'text', text: text.slice(start, end) }] };
  });
  return { content: { type: 'doc', content }, lines };
}
