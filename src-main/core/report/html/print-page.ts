import { createHash } from 'node:crypto';
import type { HtmlPage } from './html-page.ts';
import { element } from './markup.ts';
import type { Markup } from './markup.ts';
import { printIcon } from './print-icon.ts';
import { printPart } from './print-part.ts';
import { printButton, printRail } from './print-rail.ts';

export interface PageSources {
  readonly style: string;
  readonly script: string;
}

const scriptWords = ['matches', 'noMatches', 'folded', 'fullSize'] as const;

/** The whole file. It asks for nothing from outside, and its policy forbids it to. */
export function printPage(page: HtmlPage, main: Markup, { style, script }: PageSources): string {
  const { document } = page;
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src '${hash(style)}'`,
    `script-src '${hash(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'generator', content: 'Motif' }),
    document.author === '' ? null : element('meta', { name: 'author', content: document.author }),
    element('meta', { name: 'date', content: document.date }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, document.title),
    element('style', {}, { markup: style }),
  );
  const { theme, typeface } = document.look;
  const html = element(
    'html',
    { lang: document.language, class: `theme-${theme} type-${typeface}` },
    head,
    printBody(page, main, script),
  );
  return `<!doctype html>\n${html.markup}\n`;
}

/** The parts of the report in their order. */
export function printMain(page: HtmlPage): Markup {
  const { document } = page;
  const hasCover = document.parts.some(({ nodes }) => nodes.some(({ kind }) => kind === 'cover'));
  return element(
    'main',
    { id: 'motif-report', tabindex: -1 },
    hasCover ? null : element('h1', { class: 'title-only', dir: 'auto' }, document.title),
    document.parts.map((part) => printPart(part, page)),
    document.look.footer === '' ? null : element('p', { class: 'foot', dir: 'auto' }, document.look.footer),
  );
}

function printBody(page: HtmlPage, main: Markup, script: string): Markup {
  const { say } = page;
  const words = Object.fromEntries(scriptWords.map((name) => [name, say(name, { n: '{n}', total: '{total}' })]));
  const shown = {
    one: say('shown', { n: 1, shown: '{shown}', total: '{total}' }),
    other: say('shown', { n: 2, shown: '{shown}', total: '{total}' }),
  };
  return element(
    'body',
    { 'data-words': JSON.stringify({ ...words, shown }) },
    element('a', { class: 'skip', href: '#motif-report' }, say('skip')),
    element(
      'header',
      { class: 'bar' },
      printButton('motif-open', say('menu'), 'menu', { 'aria-expanded': 'false', 'aria-controls': 'motif-rail' }),
      element('p', { class: 'bar-title', dir: 'auto' }, page.document.title),
    ),
    printRail(page),
    main,
    printFloating(page),
    element('script', {}, { markup: script }),
  );
}

/** What floats over the report for a while: matches of a search, and the way back from where a link led. */
function printFloating({ say }: HtmlPage): Markup {
  return element(
    'div',
    { class: 'floating', role: 'region', 'aria-label': say('steps') },
    element(
      'button',
      { id: 'motif-back', type: 'button', hidden: true },
      printIcon('back'),
      element('span', {}, say('back')),
    ),
    element(
      'div',
      { id: 'motif-matches', class: 'matches', hidden: true },
      element('output', { id: 'motif-count', 'aria-live': 'polite' }),
      printButton('motif-previous', say('previous'), 'up'),
      printButton('motif-next', say('next'), 'down'),
      printButton('motif-end', say('endSearch'), 'cross'),
    ),
  );
}

function hash(source: string): string {
  return `sha256-${createHash('sha256').update(source, 'utf8').digest('base64')}`;
}
