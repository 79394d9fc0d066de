import { isOpenableLink } from '../../../shared/domain/is-openable-link.ts';
import type { Span } from '../../../shared/domain/report-document.ts';
import { idOf } from '../anchor-id.ts';
import type { HtmlPage } from './html-page.ts';
import { markRuns } from './language-runs.ts';
import type { RunLanguage } from './language-runs.ts';
import { element } from './markup.ts';
import type { Child } from './markup.ts';

/** Words in their manners; `around` is the language of the element that they stand in. */
export function printSpans(spans: readonly Span[], around: RunLanguage, page: HtmlPage): Child {
  return spans.map((span) => printSpan(span, around, page));
}

function printSpan(span: Span, around: RunLanguage, page: HtmlPage): Child {
  let words: Child = markRuns(span.text, around);
  if (span.isItalic) words = element('em', {}, words);
  if (span.isBold) words = element('strong', {}, words);
  if (span.link?.kind === 'anchor') words = element('a', { href: `#${idOf(span.link.anchor)}` }, words);
  if (span.link?.kind === 'url' && isOpenableLink(span.link.url))
    words = element('a', { href: span.link.url, rel: 'noopener noreferrer' }, words);
  if (span.anchor === undefined) return span.isQuoted ? element('span', { class: 'said' }, words) : words;
  const mark = element('mark', { id: idOf(span.anchor), class: 'passage', tabindex: -1 }, words);
  return [mark, ...(span.backs ?? []).map((anchor) => printBack(anchor, page))];
}

function printBack(anchor: string, { say, quotes }: HtmlPage): Child {
  const number = quotes.numberOf(anchor);
  if (number === 0) return null;
  return element(
    'a',
    { class: 'to-quote', href: `#${idOf(anchor)}`, 'aria-label': say('toQuote', { n: number }) },
    `↩\u202f${number}`,
  );
}
