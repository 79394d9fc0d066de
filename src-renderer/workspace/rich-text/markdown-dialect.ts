import { MarkdownManager } from '@tiptap/markdown';
import type { MarkedExtension } from 'marked';
import { markdownDialect } from '../../../src-main/shared/domain/markdown-dialect.ts';
import type { MarkdownToken } from '../../../src-main/shared/domain/markdown-dialect.ts';

const { instance } = new MarkdownManager({ extensions: [] });
instance.use(markdownDialect as MarkedExtension);

/** The tokens of a Markdown text in the dialect of memos. */
export const readTokens = (markdown: string): readonly MarkdownToken[] =>
  instance.lexer(markdown) as readonly MarkdownToken[];
