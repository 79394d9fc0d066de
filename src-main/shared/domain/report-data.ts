import type { FigureData } from './figure-data.ts';

/** Everything the findings report says, as plain data: the template receives it as JSON and has the words of both languages. */
export interface ReportData {
  readonly language: 'en' | 'zh-CN';
  readonly title: string;
  readonly researcher: string;
  /** ISO date, `2026-11-21`. */
  readonly date: string;
  readonly counts: ReportCounts;
  readonly codes: readonly ReportCode[];
  readonly documents: readonly ReportDocument[];
  readonly findings: readonly ReportFinding[];
  /** Boards and journeys. */
  readonly figures: readonly FigureData[];
}

export interface ReportCounts {
  readonly documents: number;
  readonly participants: number;
  readonly codes: number;
  readonly codings: number;
  readonly findings: number;
}

/** In tree order. */
export interface ReportCode {
  readonly name: string;
  readonly depth: number;
  readonly color: string;
  readonly definition: string;
  readonly whenToUse: string;
  readonly whenNotToUse: string;
  /** Codings of this code alone. */
  readonly codings: number;
}

export interface ReportDocument {
  readonly name: string;
  /** `interview`, `focus-group`, `note`, `survey` or `feedback`: the template puts it into words. */
  readonly kind: string;
  readonly speakers: number;
  readonly characters: number;
  readonly codings: number;
}

export interface ReportFinding {
  readonly title: string;
  readonly text: string;
  readonly recommendation: string;
  readonly priority: 'high' | 'medium' | 'low';
  /** People and documents that stand behind the evidence. */
  readonly participants: number;
  readonly documents: number;
  readonly evidence: readonly ReportQuote[];
}

export interface ReportQuote {
  readonly text: string;
  readonly speaker: string | null;
  readonly document: string;
  /** Milliseconds into the recording, where known. */
  readonly at: number | null;
  /** The number of the turn in its document, counted from 1; null where the document has no turns. */
  readonly turn: number | null;
  /** UTF-16 offsets of the passage. */
  readonly start: number;
  readonly end: number;
  /** The words were deleted from the document since: they are what it said before. */
  readonly isEmptied: boolean;
}
