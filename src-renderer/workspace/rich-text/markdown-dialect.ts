import { MarkdownManager } from '@tiptap/markdown';
import { closeEmphasis } from './close-emphasis.ts';
import { hideLiterals } from './hide-literals.ts';

/** What is used of a token. */
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

const { instance } = new MarkdownManager({ extensions: [] });

const none = () => undefined;
const literal = (text: string) => ({ type: 'text' as const, raw: text, text, escaped: false }) as never;

// What memos don't have stays text: HTML, tables, images, references, indented code, addresses outside of links.
instance.setOptions({ gfm: true, breaks: true });
instance.use({
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
    link(text) {
      const image = /^!\[(?:\\.|[^\\[\]])*\]\([^()\s]*(?:\s+"[^"]*")?\)/.exec(text);
      return image ? literal(image[0]) : false;
    },
    emStrong(text) {
      if (!text.startsWith('*')) return false;
      const found = closeEmphasis(hideLiterals(text));
      if (!found) return literal(/^\*+/.exec(text)![0]);
      const raw = text.slice(0, found.end);
      const inner = raw.slice(found.size, -found.size);
      const type = found.size === 1 ? 'em' : 'strong';
      return { type, raw, text: inner, tokens: this.lexer.inlineTokens(inner) } as never;
    },
    del(text) {
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
});

/** The tokens of a Markdown text in the dialect of memos. */
export const readTokens = (markdown: string): readonly MarkdownToken[] =>
  instance.lexer(markdown) as readonly MarkdownToken[];
