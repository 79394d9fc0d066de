import { AlignmentType, LevelFormat } from 'docx';
import type { INumberingOptions } from 'docx';
import type { ReportDocument } from '../../../shared/domain/report-document.ts';
import { everyNode } from '../every-node.ts';

const levels = 9;
const step = 340;
const bullets = ['•', '–', '·'];
const formats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN] as const;

/** What a list that begins with this number refers to. */
export const numbersFrom = (start: number): string => `numbers-${start}`;

/** Lists as Word numbers them, in the styles of lists: those that begin with another number than others have levels of their own. */
export function docxNumbering(document: Pick<ReportDocument, 'parts'>): INumberingOptions {
  const lists = everyNode(document).filter((node) => node.kind === 'list');
  const starts = new Set([1, ...lists.map(({ start = 1 }) => start)]);
  const numbers = [...starts].map((start) => ({
    reference: numbersFrom(start),
    levels: eachLevel((level) => ({ format: formats[level % 3]!, text: `%${level + 1}.`, start })),
  }));
  const marks = eachLevel((level) => ({ format: LevelFormat.BULLET, text: bullets[level % 3]! }));
  return { config: [{ reference: 'bullets', levels: marks }, ...numbers] };
}

type Mark = {
  readonly format: (typeof LevelFormat)[keyof typeof LevelFormat];
  readonly text: string;
  readonly start?: number;
};

function eachLevel(markOf: (level: number) => Mark) {
  return Array.from({ length: levels }, (_, level) => ({
    level,
    ...markOf(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: step * (level + 1), hanging: step } } },
  }));
}
