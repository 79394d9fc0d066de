import { writableText } from '../writable-text.ts';

const signs = /[\\`*_[\]<|~]/gu;
const entity = /&(?=#?\w+;)/gu;
// GFM makes links of bare addresses.
const address = /:(?=\/\/)|(?<=\bwww)\.|(?<=[\w.+-])@(?=[\w-])/giu;
const lineStart = /^(?:[#>+=-]|\d+(?=[.)])|:(?=-))/u;

/** Words that a reader of Markdown shows as they are: one line, whose breaks are `seam`. */
export function escapeInline(text: string, seam: string): string {
  return linesOf(text).map(escapeSigns).join(seam);
}

/** The words of a heading: signs at its end would close it. */
export function escapeHeading(text: string): string {
  return escapeInline(text, ' ').replace(/#(?=#*$)/gu, '\\#');
}

/** Lines that stand for themselves: also what begins one makes no list, heading or rule. */
export function escapeLines(text: string): readonly string[] {
  return linesOf(text).map((line) => escapeStart(escapeSigns(line)));
}

/** Escapes what makes something of a line by standing at its start. */
export function escapeStart(line: string): string {
  return line.replace(lineStart, (sign) => (/^\d/u.test(sign) ? sign : `\\${sign}`)).replace(/^(\d+)([.)])/u, '$1\\$2');
}

function linesOf(text: string): readonly string[] {
  return writableText(text)
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').trim());
}

function escapeSigns(line: string): string {
  return line.replace(signs, '\\$&').replace(entity, '\\&').replace(address, '\\$&');
}
