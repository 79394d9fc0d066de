import type { OutlineLine } from './outline-lines.ts';

export interface GuideHeadings {
  readonly name: string;
  /** Headings among them are sections. */
  readonly lines: readonly OutlineLine[];
}

const asks = /[?？]\s*$/u;

/** Which line is the guide's name, and which are its sections, also where nothing is marked as a heading. */
export function guideHeadings(lines: readonly OutlineLine[]): GuideHeadings {
  return lines.some(isHeading) ? ofMarked(lines) : ofUnmarked(lines);
}

const isHeading = ({ headingLevel }: OutlineLine) => headingLevel !== null;
const asHeading = (line: OutlineLine): OutlineLine => ({ ...line, headingLevel: 1, indent: 0, isItem: false });
const asLine = (line: OutlineLine): OutlineLine => ({ ...line, headingLevel: null });

function ofMarked(lines: readonly OutlineLine[]): GuideHeadings {
  const headings = lines.filter(isHeading);
  const top = Math.min(...headings.map(({ headingLevel }) => headingLevel!));
  const [first] = headings;
  const isNamed =
    first!.headingLevel === top && headings.filter(({ headingLevel }) => headingLevel === top).length === 1;
  const hasName = isNamed && (headings.length > 1 || top === 1);
  const rest = hasName ? lines.filter((line) => line !== first) : lines;
  const sections = Math.min(...rest.filter(isHeading).map(({ headingLevel }) => headingLevel!));
  // A heading below a section's that asks is a question.
  const sorted = rest.map((line) =>
    isHeading(line) && line.headingLevel! > sections && asks.test(line.text) ? asLine(line) : line,
  );
  return { name: hasName ? first!.text : '', lines: sorted };
}

function ofUnmarked(lines: readonly OutlineLine[]): GuideHeadings {
  const [first, second] = lines;
  const isTitle = first && !first.isItem && !asks.test(first.text) && second?.isAfterBlank === true;
  const rest = isTitle ? lines.slice(1) : lines;
  const levels = [...new Set(rest.map(({ indent }) => indent))].sort((one, other) => one - other);
  const isOverItems = (line: OutlineLine, index: number) =>
    !line.isItem && !asks.test(line.text) && rest[index + 1] !== undefined && isBelow(line, rest[index + 1]!);
  const isSection = (line: OutlineLine, index: number) =>
    levels.length > 2 ? line.indent === levels[0] : line.indent === levels[0] && isOverItems(line, index);
  return {
    name: isTitle ? first.text : '',
    lines: rest.map((line, index) => (isSection(line, index) ? asHeading(line) : line)),
  };
}

/** Bulleted, indented, or directly behind a line that stands alone at the head of its block. */
function isBelow(line: OutlineLine, next: OutlineLine): boolean {
  if (next.isItem || next.indent > line.indent) return true;
  return line.isAfterBlank && !next.isAfterBlank && asks.test(next.text);
}
