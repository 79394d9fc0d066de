import { cleanedOffsets } from './clean-text.ts';
import { pieceSeparator } from './join-pieces.ts';
import type { ParsedBlock, ParsedComment, ParsedDocument, ParsedHeading, ParsedTurn } from './parsed-document.ts';
import { placeComments } from './place-comments.ts';
import type { PlacedStretch } from './place-comments.ts';

export interface ComposedLine {
  readonly block: number;
  readonly text: string;
  readonly offset: number;
  readonly isHeading: boolean;
  readonly isPiece: boolean;
  /** Set where this line begins, or goes on with, what that speaker says. */
  readonly speaker: string | null;
  readonly at: number | null;
  readonly labelLength: number;
  /** True where the line belongs to nobody. */
  readonly endsTurn: boolean;
}

interface OpenTurn {
  readonly speaker: string;
  readonly at: number | null;
  readonly block: number;
  readonly isPiece: boolean;
  start: number;
  end: number;
}

interface Draft {
  readonly paragraphs: string[];
  readonly turns: ParsedTurn[];
  readonly headings: ParsedHeading[];
  readonly stretches: Map<number, PlacedStretch[]>;
  open: OpenTurn | null;
  lastPiece: string;
  length: number;
  emptyTurns: number;
}

type Composed = Pick<ParsedDocument, 'text' | 'turns' | 'headings' | 'comments'> & { readonly emptyTurns: number };

/** Joins lines into the canonical text and says where turns, headings and comments came to stand in it. */
export function composeDocument(lines: readonly ComposedLine[], blocks: readonly ParsedBlock[]): Composed {
  const draft: Draft = {
    paragraphs: [],
    turns: [],
    headings: [],
    stretches: new Map(),
    open: null,
    lastPiece: '',
    length: 0,
    emptyTurns: 0,
  };
  for (const line of lines) addLine(draft, line, blocks[line.block]);
  closeTurn(draft);
  const { turns, headings, emptyTurns } = draft;
  const text = draft.paragraphs.join('\n');
  return { text, turns, headings, comments: commentsOf(draft, blocks), emptyTurns };
}

function addLine(draft: Draft, line: ComposedLine, block: ParsedBlock | undefined): void {
  const goesOn = draft.open !== null && continues(draft.open, line);
  if (line.endsTurn) closeTurn(draft);
  else if (line.speaker !== null && !goesOn) openTurn(draft, line, line.speaker);
  const label = line.text.slice(line.labelLength);
  const text = line.labelLength > 0 ? label.trimStart() : label;
  if (text.trim() === '') return;
  const isJoined = goesOn && line.isPiece && draft.open?.block !== line.block && (draft.open?.end ?? -1) >= 0;
  const start = isJoined ? append(draft, text) : addParagraph(draft, text);
  if (draft.open !== null) extendTurn(draft.open, text, start);
  if (block?.comments !== undefined) addStretch(draft, line, text, start);
  if (line.isHeading) addHeading(draft, line, start, block?.headingLevel ?? 1);
}

function continues(open: OpenTurn, line: ComposedLine): boolean {
  if (line.speaker === null) return open.isPiece && line.isPiece && !line.endsTurn;
  return (
    open.speaker === line.speaker && (open.block === line.block ? line.labelLength === 0 : open.isPiece && line.isPiece)
  );
}

function openTurn(draft: Draft, line: ComposedLine, speaker: string): void {
  closeTurn(draft);
  draft.open = { speaker, at: line.at, block: line.block, isPiece: line.isPiece, start: -1, end: -1 };
}

function closeTurn(draft: Draft): void {
  const open = draft.open;
  draft.open = null;
  if (open === null) return;
  if (open.start < 0) draft.emptyTurns += 1;
  else draft.turns.push({ speaker: open.speaker, start: open.start, end: open.end, at: open.at });
}

function extendTurn(open: OpenTurn, text: string, start: number): void {
  if (open.start < 0) open.start = start + text.length - text.trimStart().length;
  open.end = start + text.length;
}

function addParagraph(draft: Draft, text: string): number {
  const start = draft.paragraphs.length === 0 ? 0 : draft.length + 1;
  draft.paragraphs.push(text);
  draft.lastPiece = text;
  draft.length = start + text.length;
  return start;
}

function append(draft: Draft, text: string): number {
  const last = draft.paragraphs.length - 1;
  const separator = pieceSeparator(draft.lastPiece, text);
  draft.paragraphs[last] += separator + text;
  draft.lastPiece = text;
  draft.length += separator.length + text.length;
  return draft.length - text.length;
}

function addStretch(draft: Draft, line: ComposedLine, text: string, start: number): void {
  const from = line.offset + line.text.length - text.length;
  const stretches = draft.stretches.get(line.block) ?? [];
  stretches.push({ from, to: from + text.length, start });
  draft.stretches.set(line.block, stretches);
}

function addHeading(draft: Draft, line: ComposedLine, start: number, level: number): void {
  const indent = line.text.length - line.text.trimStart().length;
  draft.headings.push({ start: start + indent, end: start + line.text.length, level });
}

function commentsOf(draft: Draft, blocks: readonly ParsedBlock[]): readonly ParsedComment[] {
  if (draft.length === 0) return [];
  return blocks.flatMap((block, index) => {
    if (block.comments === undefined || block.comments.length === 0) return [];
    const cleaned = cleanedOffsets(block.text);
    const comments = block.comments.map((comment) => ({
      ...comment,
      start: cleaned(comment.start),
      end: cleaned(comment.end),
    }));
    return placeComments(comments, draft.stretches.get(index) ?? [], draft.length);
  });
}
