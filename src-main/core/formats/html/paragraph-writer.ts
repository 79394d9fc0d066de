import type { ParsedBlock } from '../../../shared/domain/parsed-document.ts';

export interface ParagraphWriter {
  readonly write: (text: string, isBold: boolean) => void;
  /** Preformatted words: every space stays. */
  readonly writeExactly: (text: string, isBold: boolean) => void;
  readonly breakLine: () => void;
  readonly isAtEmptyLine: () => boolean;
  /** The paragraph so far, or null where there are no words; the next one starts empty. */
  readonly take: (headingLevel: number | null) => ParsedBlock | null;
}

/** Collapses white space as browsers do: none at the ends of lines, one space elsewhere. */
export function paragraphWriter(): ParagraphWriter {
  let pieces: string[] = [];
  let length = 0;
  let isAtLineStart = true;
  let hasSpace = false;
  let boldLength = 0;
  let isStillBold = true;

  const add = (text: string, isBold: boolean) => {
    if (hasSpace && !isAtLineStart) pieces.push(' ');
    if (hasSpace && !isAtLineStart) length += 1;
    pieces.push(text);
    length += text.length;
    isAtLineStart = false;
    hasSpace = false;
    if (!isStillBold || text.trim() === '') return;
    if (isBold) boldLength = length;
    else isStillBold = false;
  };

  const write = (text: string, isBold: boolean) => {
    const words = text.replaceAll('\u00ad', '').replace(/[ \t\r\n\f]+/g, ' ');
    if (words === '') return;
    if (words.startsWith(' ')) hasSpace = true;
    const core = words.replace(/^ | $/g, '').replaceAll('\u00a0', ' ');
    if (core === '') return;
    add(core, isBold);
    hasSpace = words.endsWith(' ');
  };

  const breakLine = () => {
    if (length > 0) pieces.push('\n');
    if (length > 0) length += 1;
    isAtLineStart = true;
    hasSpace = false;
  };

  const take = (headingLevel: number | null): ParsedBlock | null => {
    const text = pieces.join('').trimEnd();
    const bold = Math.min(boldLength, text.length);
    pieces = [];
    length = 0;
    boldLength = 0;
    isAtLineStart = true;
    hasSpace = false;
    isStillBold = true;
    if (text.trim() === '') return null;
    return { text, ...(headingLevel === null ? {} : { headingLevel }), ...(bold > 0 ? { boldLength: bold } : {}) };
  };
  const writeExactly = (text: string, isBold: boolean) => add(text.replaceAll('\u00ad', ''), isBold);
  return { write, writeExactly, breakLine, isAtEmptyLine: () => isAtLineStart, take };
}
