import { closeEmphasis } from './close-emphasis.ts';
import { hideLiterals } from './hide-literals.ts';

/** What is used of a token of marked's lexer. */
export interface MarkdownToken {
  readonly type: string;
  readonly raw: string;
  readonly text?: string;
  readonly depth?: number;
  readonly ordered?: boolean;
  readonly start?: number | '';
  readonly href?: string;
  readonly tokens?: readonly MarkdownToken[];
  readonly items?: readonly MarkdownToken[];
}

interface Reader {
  readonly lexer: { inlineTokens(text: string): unknown };
}

const none = () => undefined;
const literal = (text: string) => ({ type: 'text', raw: text, text, escaped: false });

/**
 * What `marked` is told so that it reads our dialect: what texts don't have stays text, as HTML, tables, images, references,
 * indented code and addresses outside of links; each line break is one.
 */
export const markdownDialect = {
  gfm: true,
  breaks: true,
  tokenizer: {
    html: none,
    tag: none,
    table: none,
    def: none,
    reflink: none,
    lheading: none,
    code: none,
    autolink: none,
    url: none,
    link(text: string) {
      const image = /^!\[(?:\\.|[^\\[\]])*\]\([^()\s]*(?:\s+"[^"]*")?\)/.exec(text);
      return image ? literal(image[0]) : false;
    },
    emStrong(this: Reader, text: string) {
      if (!text.startsWith('*')) return false;
      const found = closeEmphasis(hideLiterals(text));
      if (!found) return literal(/^\*+/.exec(text)![0]);
      const raw = text.slice(0, found.end);
      const inner = raw.slice(found.size, -found.size);
      const type = found.size === 1 ? 'em' : 'strong';
      return { type, raw, text: inner, tokens: this.lexer.inlineTokens(inner) };
    },
    del(this: Reader, text: string) {
      const end = /^~~(?![~\s])/.test(text)
        ? hideLiterals(text)
            .slice(2)
            .search(/(?<=\S)~~(?!~)/)
        : -1;
      if (end === -1) return undefined;
      const inner = text.slice(2, end + 2);
      return { type: 'del', raw: text.slice(0, end + 4), text: inner, tokens: this.lexer.inlineTokens(inner) };
    },
  },
};

const tooDeep = /^(?:[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){12}|[ \t]{80,}(?:>|[-+*]|\d{1,9}[.)]))/m;
const mostSigns = 3_000;

/** Reading takes time that grows with the square of a paragraph's signs, and memory with the depth of lists: then it is plain text. */
export function isHostileMarkdown(markdown: string): boolean {
  const isDense = (part: string) => (part.match(/[*_`~[\\]/gu)?.length ?? 0) > mostSigns;
  return tooDeep.test(markdown) || markdown.split(/\n{2,}/u).some(isDense);
}
