import { plainText } from '../../../src-main/shared/domain/plain-text.ts';

/** The words of a Markdown text on lines of their own: what was a list has dots or its numbers. */
export function linesOfText(markdown: string): string {
  const dotted = markdown
    .replace(/^([ \t]*)[-*+][ \t]+(?=\S)/gmu, '• ')
    .replace(/^[ \t]*(\d{1,9})[.)][ \t]+/gmu, '$1\\. ');
  return plainText(dotted).replace(/\n{3,}/gu, '\n\n');
}
