import { breakLines } from './break-lines.ts';
import { attributeOf, firstInside, insideOf } from './formatted-xml.ts';
import { letterWidth } from './letter-widths.ts';
import type { LineManner } from './line-manners.ts';

export interface LineStyles {
  readonly manners: ReadonlyMap<string, LineManner>;
  /** Latin faces of the text, and of people's own words. */
  readonly face: string;
  readonly book: string;
}

interface Run {
  readonly text: string;
  readonly look: readonly unknown[];
  readonly face: string;
  readonly isBold: boolean;
}

const plain = 'Normal';
const bookStyle = 'QuotedWords';
const likeText = [undefined, 'Hyperlink', 'BackToQuote', 'HeadingLabel', 'EntryDetail', bookStyle];
// What is shorter costs nothing.
const shortest = 12;
// Of cells, as the styles of tables have them.
const [reportMargin, plainMargin] = [85, 108];
const han = /\p{Script=Han}/u;
const latin = /[^\p{Script=Han}\s]/u;

/**
 * A body with paragraphs of words as lines with a sign or two on each: laying out each word takes the library most of its time.
 * What else there is, and all that decides how high a line is, stays.
 */
export function setLines(body: readonly unknown[], styles: LineStyles): readonly unknown[] {
  const widths = columnWidths(body);
  return body.map((child, index) => setBlock(child, widths[index]!, styles));
}

function setBlock(block: unknown, width: number, styles: LineStyles): unknown {
  const paragraph = insideOf(block, 'w:p');
  if (paragraph) return { 'w:p': setParagraph(paragraph, width, styles) };
  const table = insideOf(block, 'w:tbl');
  return table ? { 'w:tbl': setTable(table, styles) } : block;
}

function setTable(table: readonly unknown[], styles: LineStyles): readonly unknown[] {
  const style = attributeOf(firstInside(firstInside(table, 'w:tblPr') ?? [], 'w:tblStyle'), 'w:val');
  const usual = style === 'ReportTable' ? reportMargin : plainMargin;
  const setCell = (part: unknown) => {
    const cell = insideOf(part, 'w:tc');
    if (!cell) return part;
    const properties = firstInside(cell, 'w:tcPr') ?? [];
    const margins = firstInside(properties, 'w:tcMar') ?? [];
    const margin = (side: string) => Number(attributeOf(firstInside(margins, side), 'w:w') ?? usual);
    const width = Number(attributeOf(firstInside(properties, 'w:tcW'), 'w:w')) - margin('w:left') - margin('w:right');
    return { 'w:tc': cell.map((block) => setBlock(block, width, styles)) };
  };
  return table.map((part) => {
    const row = insideOf(part, 'w:tr');
    return row ? { 'w:tr': row.map(setCell) } : part;
  });
}

/** The width of each child's column; the last paragraph of a section says it. */
function columnWidths(body: readonly unknown[]): readonly number[] {
  let width = 0;
  const last = body.toReversed().map((child) => {
    const properties = firstInside(insideOf(child, 'w:p') ?? [], 'w:pPr');
    const section = insideOf(child, 'w:sectPr') ?? (properties && firstInside(properties, 'w:sectPr'));
    if (section) {
      const margin = firstInside(section, 'w:pgMar');
      const page = attributeOf(firstInside(section, 'w:pgSz'), 'w:w');
      width = Number(page) - Number(attributeOf(margin, 'w:left')) - Number(attributeOf(margin, 'w:right'));
    }
    return width;
  });
  return last.toReversed();
}

function setParagraph(paragraph: readonly unknown[], width: number, styles: LineStyles): readonly unknown[] {
  const properties = firstInside(paragraph, 'w:pPr') ?? [];
  const style = attributeOf(firstInside(properties, 'w:pStyle'), 'w:val') ?? plain;
  const manner = styles.manners.get(String(style));
  if (!manner || !(width > 0) || firstInside(properties, 'w:numPr')) return paragraph;
  const usual = { face: manner.isBook ? styles.book : styles.face, isBold: manner.isBold };
  const runs = paragraph.map((part) => runsOf(part, usual, styles));
  const text = runs.flatMap((own) => own?.map((run) => run.text) ?? []).join('');
  if (runs.includes(null) || text.length < shortest) return paragraph;
  const left = attributeOf(firstInside(properties, 'w:ind'), 'w:left') ?? manner.left;
  const lines = linesOf(
    runs.flatMap((own) => own ?? []),
    (width - Number(left)) / manner.size,
  );
  const others = paragraph.filter((part, index) => runs[index]!.length === 0 && !isNote(part));
  const breaks = { 'w:r': [{ 'w:br': {} }] };
  return [
    ...others,
    ...lines.flatMap((line, index) => (index > 0 ? [breaks, line] : [line])),
    ...paragraph.filter(isNote),
  ];
}

const isNote = (part: unknown): boolean => firstInside(insideOf(part, 'w:r') ?? [], 'w:footnoteReference') !== null;

/** Null where there is more than words. */
function runsOf(part: unknown, usual: Pick<Run, 'face' | 'isBold'>, styles: LineStyles): readonly Run[] | null {
  const linked = insideOf(part, 'w:hyperlink');
  if (linked) {
    const runs = linked.map((own) => runsOf(own, usual, styles));
    return runs.includes(null) ? null : runs.flatMap((own) => own ?? []);
  }
  const inside = insideOf(part, 'w:r');
  if (!inside || isNote(part)) return [];
  const look = firstInside(inside, 'w:rPr');
  const style = attributeOf(firstInside(look ?? [], 'w:rStyle'), 'w:val') as string | undefined;
  const words = inside.map((own) => wordsOf(own));
  if (!likeText.includes(style) || words.includes(null)) return null;
  const face = style === bookStyle ? styles.book : usual.face;
  const isBold = usual.isBold || firstInside(look ?? [], 'w:b') !== null;
  return [{ text: words.join(''), look: look ? [{ 'w:rPr': look }] : [], face, isBold }];
}

function wordsOf(part: unknown): string | null {
  if (insideOf(part, 'w:rPr')) return '';
  if (insideOf(part, 'w:br')) return '\n';
  return (
    insideOf(part, 'w:t')
      ?.filter((own) => typeof own === 'string')
      .join('') ?? null
  );
}

/** Each line as a run in the look of its first sign, `room` in ems. */
function linesOf(runs: readonly Run[], room: number): readonly object[] {
  const text = runs.map((run) => run.text).join('');
  const runAt = runs.flatMap((run) => Array.from({ length: run.text.length }, () => run));
  const starts = breakLines(text, room, (index) => letterWidth(text[index]!, runAt[index]!));
  return starts.map((start, index) => {
    const line = text.slice(start, starts[index + 1]);
    const shown = `${han.test(line) ? '字' : ''}${latin.test(line) ? 'n' : ''}`;
    return { 'w:r': [...(runAt[start]?.look ?? []), { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, shown] }] };
  });
}
