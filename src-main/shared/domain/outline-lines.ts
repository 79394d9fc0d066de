/** A line of an outline, whatever it was written in. */
export interface OutlineLine {
  readonly text: string;
  /** From 1; null where the line is no heading. */
  readonly headingLevel: number | null;
  /** How far it is indented, in columns; only more or less counts. */
  readonly indent: number;
  /** With a bullet or a number before it. */
  readonly isItem: boolean;
  readonly isAfterBlank: boolean;
}

const heading = /^\s{0,3}(#{1,6})\s+(.*?)(?:\s+#+)?$/u;
const underline = /^\s{0,3}(=+|-{3,})$/u;
const rule = /^\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/u;
const bold = /^(\*\*|__)(?=\S)(.+?)\1[:：]?$/u;
const item =
  /^(?:(?:[-*+•◦▪▫‣·●○–—]|\d{1,3}[.)](?!\d)|[(（]\d{1,3}[)）]|[a-zA-Z][.)]|[①-⑳])\s+(?:\[[ xX]\]\s+)?|(?:\d{1,3}[、．]|[(（]\d{1,3}[)）]|[①-⑳]|[•◦▪▫‣●○])\s*|Q\d{0,3}\s*[.:：)]\s*)/u;
const chapter =
  /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十\d]{1,3}(?:部分|部份|节|節|章)|(?:part|section)\s+\d+\b)/iu;
const asks = /[?？]\s*$/u;
// Not `\/` and `\\`: a code's path is written with them.
const escaped = /\\([!-.:-@[\]-`{-~])/gu;
const longest = 1000;
/** As deep as a section where the guide itself is the first heading. */
const sectionLevel = 2;

/** The lines of a Markdown outline or of plain text. Bullets and numbers are taken off, numbers of chapters stay. */
export function readOutlineLines(text: string): readonly OutlineLine[] {
  const lines: OutlineLine[] = [];
  let isAfterBlank = true;
  for (const line of text.replace(/\r\n?|\u2028|\u2029/gu, '\n').split('\n')) {
    const last = lines.at(-1);
    if (line.trim() === '') isAfterBlank = true;
    else if (last && !isAfterBlank && last.headingLevel === null && !last.isItem && underline.test(line)) {
      lines[lines.length - 1] = { ...last, headingLevel: line.includes('=') ? 1 : 2 };
    } else if (!rule.test(line)) {
      lines.push(...readLine(line, isAfterBlank));
      isAfterBlank = false;
    }
  }
  return lines;
}

function readLine(line: string, isAfterBlank: boolean): readonly OutlineLine[] {
  const title = heading.exec(line);
  const plain = { indent: 0, isItem: false, isAfterBlank };
  if (title) return broken({ ...plain, text: title[2]!, headingLevel: title[1]!.length });
  const words = line.trimStart();
  const text = words.trim();
  const strong = bold.exec(text)?.[2];
  const isHeading = !asks.test(text) && (strong !== undefined || chapter.test(text));
  if (isHeading) return broken({ ...plain, text: strong ?? text, headingLevel: sectionLevel });
  const mark = item.exec(text)?.[0] ?? '';
  const indent = columns(line.slice(0, line.length - words.length));
  return broken({ text: text.slice(mark.length), headingLevel: null, indent, isItem: mark !== '', isAfterBlank });
}

/** Without marks of emphasis; a very long line as several. */
function broken(line: OutlineLine): readonly OutlineLine[] {
  const parts = line.text.match(new RegExp(`.{1,${longest}}`, 'gsu')) ?? [];
  return parts.map((part) => ({ ...line, text: plainWords(part).trim() })).filter(({ text }) => text !== '');
}

const plainWords = (text: string) => text.replaceAll(/(\*\*|__|`)(?=\S)(.+?)\1/gu, '$2').replaceAll(escaped, '$1');

const columns = (space: string) =>
  [...space].reduce((sum, letter) => sum + (letter === '\t' ? 4 : letter === '\u3000' ? 2 : 1), 0);
