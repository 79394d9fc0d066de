import type { ReportDocument } from '../../../shared/domain/report-document.ts';
import type { ReportColors } from '../../../shared/domain/report-colors.ts';
import type { Picture } from '../office/draw-pictures.ts';
import type { OfficeWords } from '../office/read-office-words.ts';
import type { LineMeasure } from './measure-lines.ts';

/** What putting a report on slides takes beside it. */
export interface SlideWriter {
  readonly document: ReportDocument;
  readonly colors: ReportColors;
  readonly words: OfficeWords;
  readonly measure: LineMeasure;
  /** Of figures and entries, by what they are of. */
  readonly pictures: ReadonlyMap<object, readonly Picture[]>;
}
