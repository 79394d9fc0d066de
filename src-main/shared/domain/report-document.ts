import type { QuoteRules } from '../contract/quotes.ts';
import type { ReportLook } from '../contract/reports.ts';
import type { FigureData, FigureImage } from './figure-data.ts';

/**
 * A report as plain data, whatever it is written as: PDF, DOCX, HTML, Markdown or slides. Every word that is read stands in it,
 * in the language of the report; who writes it knows kinds of nodes, and nothing of findings, themes or journeys.
 */
export interface ReportDocument {
  readonly language: 'en' | 'zh-CN';
  readonly title: string;
  readonly author: string;
  /** ISO date, `2026-11-21`. */
  readonly date: string;
  readonly look: ReportLook;
  readonly logo: FigureImage | null;
  readonly sources: QuoteRules['sources'];
  readonly parts: readonly ReportPart[];
  /** Quotes that were left out, as those who said them did not agree. */
  readonly withheld: number;
}

/** What one block of the composer says; each begins a page, but for those that go on from the one before. */
export interface ReportPart {
  readonly blockId: string;
  readonly kind: string;
  readonly isAcross: boolean;
  readonly startsPage: boolean;
  readonly nodes: readonly ReportNode[];
}

/** Words in one manner. */
export interface Span {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** People's own words: in the book face. */
  readonly isQuoted?: boolean;
  readonly link?: ReportLink;
  /** A place in the report that links lead to. */
  readonly anchor?: string;
  /** Anchors of quotes that show these words: a transcript leads back to them. */
  readonly backs?: readonly string[];
}

export type ReportLink =
  { readonly kind: 'anchor'; readonly anchor: string } | { readonly kind: 'url'; readonly url: string };

export type ReportNode =
  | CoverNode
  | ContentsNode
  | HeadingNode
  | ParagraphNode
  | ListNode
  | QuoteNode
  | CalloutNode
  | StatsNode
  | TableNode
  | FigureNode
  | EntryNode
  | TurnNode
  | PageBreakNode;

export interface CoverNode {
  readonly kind: 'cover';
  readonly title: string;
  readonly subtitle: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

/** The headings of the report with their pages, down to `depth`. */
export interface ContentsNode {
  readonly kind: 'contents';
  readonly title: string;
  readonly depth: 1 | 2 | 3;
}

export interface HeadingNode {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly anchor: string;
  readonly text: string;
  /** What stands above it, such as “Finding 4”; it numbers the heading in the contents. */
  readonly label: string | null;
  readonly number: number | null;
  /** Of a code, as a dot before it. */
  readonly color: string | null;
  /** False where it says the same in many places: the contents leave it out. */
  readonly isListed?: boolean;
}

export interface ParagraphNode {
  readonly kind: 'paragraph';
  readonly spans: readonly Span[];
  /** `lead` opens a part, `quiet` is said on the side. */
  readonly tone: 'body' | 'lead' | 'quiet';
}

export interface ListNode {
  readonly kind: 'list';
  readonly isOrdered: boolean;
  /** The first number of an ordered one, where that isn't 1. */
  readonly start?: number;
  readonly items: readonly (readonly ReportNode[])[];
}

/** What somebody said, once in a report but for the transcripts. */
export interface QuoteNode {
  readonly kind: 'quote';
  readonly anchor: string;
  readonly passageId: string;
  /** The words as they are shown. */
  readonly text: string;
  /** Null where nobody is named. */
  readonly speaker: string | null;
  readonly document: string;
  /** `4:10`, `turn 12`, `characters 20–140`. */
  readonly place: string;
  /** Where the words stand in the transcripts of the report. */
  readonly target: string | null;
  readonly side: 'for' | 'against' | null;
  /** Codes on it, by which a reader may filter. */
  readonly codes: readonly string[];
}

/** Paragraphs apart from the others, under a word of their own: a recommendation, a warning. */
export interface CalloutNode {
  readonly kind: 'callout';
  readonly label: string;
  readonly tone: 'accent' | 'warning' | 'quiet';
  readonly nodes: readonly ReportNode[];
}

export interface StatsNode {
  readonly kind: 'stats';
  readonly entries: readonly { readonly name: string; readonly value: string }[];
}

export interface TableNode {
  readonly kind: 'table';
  /** What it shows, for those who can't see it. */
  readonly description: string;
  /** `weight` is the share of the width; 0: as wide as its words. */
  readonly columns: readonly { readonly head: string; readonly align: 'left' | 'right'; readonly weight: number }[];
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell {
  readonly spans: readonly Span[];
  /** Of a code, as a dot before the words. */
  readonly color?: string;
  /** Levels by which the words are moved in. */
  readonly depth?: number;
}

export interface FigureNode {
  readonly kind: 'figure';
  readonly anchor: string;
  readonly figure: FigureData;
  /** Under it; empty: none. */
  readonly caption: string;
}

/** An entry of a codebook or a persona: a name with a mark, and what is said of it. */
export interface EntryNode {
  readonly kind: 'entry';
  readonly anchor: string;
  readonly depth: number;
  readonly color: string | null;
  readonly image: FigureImage | null;
  readonly name: string;
  /** At the end of its line: “12 codings”. */
  readonly detail: string;
  readonly nodes: readonly ReportNode[];
}

/** A turn of a transcript. */
export interface TurnNode {
  readonly kind: 'turn';
  /** Null between turns. */
  readonly speaker: string | null;
  /** `4:10`, or the turn's number. */
  readonly place: string;
  readonly spans: readonly Span[];
}

export interface PageBreakNode {
  readonly kind: 'page-break';
}
