import { AlignmentType, LevelFormat } from 'docx';
import type { INumberingOptions } from 'docx';

const levels = 9;
const step = 340;
const bullets = ['•', '–', '·'];
const formats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN] as const;

/** Lists as Word numbers them, in the styles of lists. */
export const docxNumbering: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: eachLevel((level) => ({ format: LevelFormat.BULLET, text: bullets[level % 3]! })) },
    { reference: 'numbers', levels: eachLevel((level) => ({ format: formats[level % 3]!, text: `%${level + 1}.` })) },
  ],
};

type Mark = { readonly format: (typeof LevelFormat)[keyof typeof LevelFormat]; readonly text: string };

function eachLevel(markOf: (level: number) => Mark) {
  return Array.from({ length: levels }, (_, level) => ({
    level,
    ...markOf(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: step * (level + 1), hanging: step } } },
  }));
}
