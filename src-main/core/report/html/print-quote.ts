import type { QuoteNode } from '../../../shared/domain/report-document.ts';
import { idOf } from '../anchor-id.ts';
import type { HtmlPage } from './html-page.ts';
import { languageOf, markRuns, textAttributes } from './language-runs.ts';
import { element } from './markup.ts';
import type { Child, Markup } from './markup.ts';

/** What somebody said, with its source under it or as the number of a note. */
export function printQuote(quote: QuoteNode, page: HtmlPage): Markup {
  const { language, document, say, quotes } = page;
  const inside = languageOf(quote.text) ?? language;
  const isNote = document.sources === 'footnote';
  const words = element('p', {}, markRuns(quote.text, inside), isNote ? printNoteNumber(quote, page) : null);
  const below: Child = [
    quote.side === null ? null : element('span', { class: 'side' }, say(quote.side)),
    isNote ? null : printSource(quote, page),
    printCodes(quote, page),
  ];
  return element(
    'figure',
    {
      class: `quote${quote.side === null ? '' : ` is-${quote.side}`}`,
      id: idOf(quote.anchor),
      tabindex: -1,
      'data-codes': quote.codes.map((code) => quotes.codes.indexOf(code)).join(' '),
      'data-person': quote.speaker === null ? null : quotes.people.indexOf(quote.speaker),
      'data-side': quote.side,
    },
    element('blockquote', textAttributes(quote.text, language), words),
    element('figcaption', {}, below),
  );
}

function printNoteNumber({ anchor }: QuoteNode, { say, quotes }: HtmlPage): Markup {
  const n = quotes.numberOf(anchor);
  const link = { href: `#${noteId(anchor)}`, 'aria-label': say('source', { n }) };
  return element('sup', { class: 'note-number' }, element('a', link, String(n)));
}

/** Who said it, where, and the way to its transcript. */
export function printSource(quote: QuoteNode, { language, say }: HtmlPage): Markup {
  const named = [quote.speaker, quote.document, quote.place].filter((part) => part !== null && part !== '');
  const parts = named.map((part, index) => [
    index > 0 ? ' · ' : null,
    element('bdi', { lang: textAttributes(part!, language).lang, class: index === 0 ? 'who' : null }, part),
  ]);
  const way =
    quote.target === null
      ? null
      : element('a', { class: 'to-transcript', href: `#${idOf(quote.target)}` }, say('inTranscript'));
  return element('span', { class: 'source' }, element('cite', {}, parts), way === null ? null : ' ', way);
}

function printCodes({ codes }: QuoteNode, { language, quotes }: HtmlPage): Child {
  if (codes.length === 0) return null;
  const chips = codes.map((code) =>
    element(
      'li',
      {},
      element(
        'bdi',
        { class: 'code', lang: textAttributes(code, language).lang, 'data-code': quotes.codes.indexOf(code) },
        code,
      ),
    ),
  );
  return element('ul', { class: 'codes' }, chips);
}

/** The sources of a part's quotes, where they stand in notes. */
export function printNotes(quotes: readonly QuoteNode[], page: HtmlPage): Child {
  if (quotes.length === 0 || page.document.sources !== 'footnote') return null;
  const notes = quotes.map((quote) =>
    element(
      'li',
      { id: noteId(quote.anchor), value: page.quotes.numberOf(quote.anchor), tabindex: -1 },
      printSource(quote, page),
      ' ',
      element('a', { class: 'to-quote', href: `#${idOf(quote.anchor)}`, 'aria-label': page.say('toPlace') }, '↩'),
    ),
  );
  return element('section', { class: 'notes', 'aria-label': page.say('sources') }, element('ol', {}, notes));
}

const noteId = (anchor: string) => `note-${idOf(anchor)}`;
