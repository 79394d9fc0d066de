import type { FigureNode, ReportDocument } from '../../../shared/domain/report-document.ts';
import type { RunLanguage } from './language-runs.ts';
import type { Markup } from './markup.ts';
import type { QuoteIndex } from './quote-index.ts';

/** What printing a node asks for beside the node. */
export interface HtmlPage {
  readonly language: RunLanguage;
  /** Words of the file around what the report says. */
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly document: ReportDocument;
  readonly quotes: QuoteIndex;
  readonly drawFigure: (figure: FigureNode) => Markup;
}
