import { isOpenableLink } from '../../shared/domain/is-openable-link.ts';
import type { MarkdownToken } from '../../shared/domain/markdown-dialect.ts';
import { parsePlaceLink, parseProjectLink } from '../../shared/domain/project-links.ts';
import type { Span } from '../../shared/domain/report-document.ts';

type Manner = Omit<Span, 'text'>;

/** The words of a paragraph's token in their manners. */
export function readSpans({ tokens, text = '' }: MarkdownToken): readonly Span[] {
  return joined(tokens ? tokens.flatMap((token) => read(token, {})) : [{ text }]);
}

const manners: Readonly<Record<string, Manner>> = { strong: { isBold: true }, em: { isItalic: true }, del: {} };

function read(token: MarkdownToken, manner: Manner): readonly Span[] {
  const own = manners[token.type];
  if (own) return inside(token, { ...manner, ...own });
  if (token.type === 'br') return [{ ...manner, text: '\n' }];
  if (token.type === 'checkbox') return [{ ...manner, text: token.raw }];
  if (token.type === 'link') return readLink(token, manner);
  return token.tokens ? inside(token, manner) : [{ ...manner, text: token.text ?? token.raw }];
}

const inside = ({ tokens = [] }: MarkdownToken, manner: Manner): readonly Span[] =>
  tokens.flatMap((token) => read(token, manner));

function readLink(token: MarkdownToken, manner: Manner): readonly Span[] {
  const url = token.href ?? '';
  if (parsePlaceLink(url)) return inside(token, manner);
  if (parseProjectLink(url) || isOpenableLink(url)) return inside(token, { ...manner, link: { kind: 'url', url } });
  const address = token.raw.slice(token.raw.lastIndexOf(']('));
  return [{ ...manner, text: '[' }, ...inside(token, manner), { ...manner, text: address }];
}

function joined(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  spans.forEach((span) => {
    const last = out.at(-1);
    if (last && isSameManner(last, span)) out[out.length - 1] = { ...last, text: last.text + span.text };
    else if (span.text !== '') out.push(span);
  });
  return out;
}

const isSameManner = (one: Span, other: Span): boolean =>
  one.isBold === other.isBold && one.isItalic === other.isItalic && one.link === other.link;
