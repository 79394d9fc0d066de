import type { ReportLook } from '../../../shared/contract/reports.ts';
import type { MeasureText } from '../../../shared/domain/scene.ts';
import { createMeasureText } from '../measure-text.ts';
import type { PrintedText, Run } from '../printed-text.ts';
import { readFace } from '../read-faces.ts';
import { splitReportFonts } from '../report-fonts.ts';
import { balanceLines, breakLines, cutIntoPieces } from './title-lines.ts';
import type { Piece } from './title-lines.ts';
import { keepWords } from './keep-words.ts';

export interface SetText {
  readonly text: PrintedText;
  /** Of its lines, in points; null where they are as wide as there is room. */
  readonly width: number | null;
}

/** Sets a title in `size` where there is `room` for it, in points; null where nobody knows how much. */
export type SetTitle = (printed: PrintedText, size: number, room: number | null) => SetText;

// Lines turn out a little wider than they are measured, where signs of other fonts stand in them.
const slack = 1.025;
const measures = new Map<string, MeasureText>();

/** Titles of several lines that are about as long as each other, with Chinese words kept whole at their ends. */
export function createTitleSetter(fonts: readonly string[], look: ReportLook, weight: 'bold' | 'regular'): SetTitle {
  const measure = measureIn(fileOf(fonts, look, weight));
  return (printed, size, room) => {
    const typeface = {
      size: 1,
      language: printed.language === 'zh' ? 'zh-CN' : 'en',
      face: 'plain',
      weight: 400,
    } as const;
    const widthOf = (text: string) => measure(text, typeface);
    const kept = keepWords(printed);
    if (room === null) return { text: kept, width: null };
    const pieces = cutIntoPieces(kept.runs, widthOf);
    if (breakLines(pieces, room / size / slack).length === 1) return { text: printed, width: null };
    const width = balanceLines(pieces, room / size) * slack;
    const runs = keepAtEnds(breakLines(pieces, width));
    return { text: { ...kept, runs }, width: width * size < room ? width * size : null };
  };
}

/** The face in which titles are set. */
function fileOf(fonts: readonly string[], { theme, typeface }: ReportLook, weight: 'bold' | 'regular'): string {
  const { plain, book, bookBold } = splitReportFonts(fonts);
  if (typeface === 'serif' || theme === 'editorial') return weight === 'bold' ? bookBold : book;
  return weight === 'bold' ? plain.at(-1)! : plain[0]!;
}

function measureIn(file: string): MeasureText {
  const known = measures.get(file);
  if (known) return known;
  const face = readFace(file);
  const measure = createMeasureText(() => face);
  measures.set(file, measure);
  return measure;
}

// In ems: a line may end that far from where it was reckoned.
const doubt = 3;

/** Words are kept whole only where a line may end: each that is takes the compiler's time. */
function keepAtEnds(lines: readonly (readonly Piece[])[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [index, line] of lines.entries()) {
    const length = line.reduce((sum, { width }) => sum + width, 0);
    let end = 0;
    for (const { run, width } of line) {
      const isNearStart = index > 0 && end < doubt;
      end += width;
      const isNearEnd = index < lines.length - 1 && length - end < doubt;
      append(runs, isNearStart || isNearEnd ? run : freed(run));
    }
  }
  return runs;
}

// A hyphen is kept from the end of a line wherever that is.
function freed(run: Run): Run {
  const isWord = run !== null && typeof run === 'object' && 'kept' in run && !run.kept.includes('-');
  return isWord ? run.kept : run;
}

function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (typeof last === 'string' && typeof run === 'string') runs[runs.length - 1] = last + run;
  else runs.push(run);
}
