import type { FileChild, ISectionOptions, Paragraph } from 'docx';
import type { ReportDocument, ReportNode } from '../../../shared/domain/report-document.ts';
import type { Picture } from '../office/draw-pictures.ts';
import type { OfficeWords } from '../office/read-office-words.ts';
import type { TextLanguage } from '../office/text-language.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { DocxLook } from './docx-look.ts';
import type { PageLayout } from './page-layout.ts';

export type Block = FileChild & ISectionOptions['children'][number];

/** What printing the nodes of a report takes beside them. */
export interface DocxWriter {
  readonly document: ReportDocument;
  readonly language: TextLanguage;
  readonly look: DocxLook;
  readonly words: OfficeWords;
  readonly bookmarks: Bookmarks;
  /** Of figures and entries, by what they are of. */
  readonly pictures: ReadonlyMap<object, readonly Picture[]>;
  /** In their order; the first has the number 1. */
  readonly footnotes: Paragraph[][];
  /** Whether quotes for and against stand together, so that both say what they are. */
  readonly isSided: boolean;
  /** Prints what stands inside a node. */
  readonly printInside: (nodes: readonly ReportNode[], writer: DocxWriter, room: Room) => Block[];
  /** A number for each list, so that each begins with 1. */
  readonly countList: () => number;
}

/** Where nodes stand. */
export interface Room {
  readonly page: PageLayout;
  /** Twentieths of a point. */
  readonly width: number;
  readonly indent: number;
  /** Of lists, from 0. */
  readonly level: number;
  /** Of paragraphs that say nothing else. */
  readonly style: string | null;
}

export const roomOn = (page: PageLayout): Room => ({ page, width: page.width, indent: 0, level: 0, style: null });
