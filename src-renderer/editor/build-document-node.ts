import type { JSONContent } from '@tiptap/core';
import type { Node, Schema } from '@tiptap/pm/model';
import type { DocumentContent } from '../../src-main/shared/contract/documents.ts';
import { inBlocks } from './line-blocks.ts';
import { splitLines } from './text-lines.ts';

export type ReadingContent = Pick<DocumentContent, 'text' | 'turns' | 'headings' | 'speakers'>;

export interface LineAttributes {
  /** Only on the first line of a turn. */
  readonly speaker: string | null;
  readonly at: number | null;
  readonly heading: number | null;
  /** Who begins to speak did not agree to being quoted. */
  readonly isWithheld: boolean;
}

export interface LineContent extends LineAttributes {
  readonly text: string;
}

export const plainLine: LineAttributes = { speaker: null, at: null, heading: null, isWithheld: false };

/** The lines of a text, with who speaks where a turn begins. */
export function contentLines({ text, turns, headings, speakers }: ReadingContent): readonly LineContent[] {
  const known = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const turnAt = new Map(turns.map((turn) => [turn.start, turn]));
  const levelAt = new Map(headings.map((heading) => [heading.start, heading.level]));
  return splitLines(text).map(({ start, end }) => {
    const turn = turnAt.get(start);
    const speaker = turn && known.get(turn.speakerId);
    return {
      text: text.slice(start, end),
      speaker: speaker?.name ?? null,
      at: turn?.at ?? null,
      heading: levelAt.get(start) ?? null,
      isWithheld: speaker?.isWithheld ?? false,
    };
  });
}

export function lineNode(schema: Schema, { text, ...attributes }: LineContent): Node {
  return schema.node('line', attributes, text === '' ? [] : [schema.text(text)]);
}

/** The document as the editor's tree: one node a line, in blocks. */
export function documentJson(lines: readonly LineContent[]): JSONContent {
  const content = lines.map(({ text, ...attrs }) => ({
    type: 'line',
    attrs,
    content: text === '' ? [] : [{ type: 'text', text }],
  }));
  return { type: 'doc', content: inBlocks(content).map((lines) => ({ type: 'block', content: [...lines] })) };
}
