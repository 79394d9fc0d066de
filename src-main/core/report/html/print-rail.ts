import type { HtmlPage } from './html-page.ts';
import { element } from './markup.ts';
import type { Child, Markup } from './markup.ts';
import { headingsOf, printHeadings } from './print-contents.ts';
import { printIcon } from './print-icon.ts';

/** What stands beside the report: search, filters and contents. What takes the script is hidden until it runs. */
export function printRail(page: HtmlPage): Markup {
  const { document, say } = page;
  return element(
    'aside',
    { id: 'motif-rail', class: 'rail', 'aria-label': say('menu') },
    element(
      'div',
      { class: 'rail-head' },
      element('p', { class: 'rail-title', dir: 'auto' }, document.title),
      printButton('motif-theme', say('dark'), 'moon', { 'data-light': say('light'), 'data-dark': say('dark') }),
      printButton('motif-close', say('close'), 'cross'),
    ),
    printSearch(page),
    printFilters(page),
    element('nav', { id: 'motif-contents', 'aria-label': say('contents') }, printHeadings(headingsOf(page, 2), page)),
  );
}

export function printButton(
  id: string,
  label: string,
  icon: Parameters<typeof printIcon>[0],
  more: Record<string, string> = {},
): Markup {
  return element(
    'button',
    { id, type: 'button', class: 'icon', 'aria-label': label, title: label, hidden: true, ...more },
    printIcon(icon),
  );
}

function printSearch({ say }: HtmlPage): Markup {
  return element(
    'form',
    { id: 'motif-search', class: 'search', role: 'search', hidden: true },
    printIcon('search'),
    element('input', {
      id: 'motif-words',
      type: 'search',
      'aria-label': say('search'),
      placeholder: say('search'),
      autocomplete: 'off',
      spellcheck: 'false',
    }),
  );
}

function printFilters({ quotes, say }: HtmlPage): Child {
  if (quotes.total < 2) return null;
  return element(
    'form',
    { id: 'motif-filter', class: 'filter', 'aria-label': say('filter'), hidden: true },
    printSelect(
      'motif-code',
      say('code'),
      say('everyCode'),
      quotes.codes.map((name, index) => [String(index), name]),
    ),
    printSelect(
      'motif-person',
      say('participant'),
      say('everyParticipant'),
      quotes.people.map((name, index) => [String(index), name]),
    ),
    quotes.hasAgainst
      ? printSelect('motif-side', say('side'), say('everySide'), [
          ['for', say('for')],
          ['against', say('against')],
        ])
      : null,
    element(
      'p',
      { class: 'filter-foot' },
      element('output', { id: 'motif-shown', 'aria-live': 'polite' }),
      element('button', { id: 'motif-clear', type: 'reset', class: 'plain', hidden: true }, say('clear')),
    ),
  );
}

function printSelect(id: string, label: string, every: string, options: readonly (readonly [string, string])[]): Child {
  if (options.length < 2) return null;
  return element(
    'p',
    {},
    element('label', { for: id }, label),
    element(
      'select',
      { id },
      element('option', { value: '' }, every),
      options.map(([value, name]) => element('option', { value }, name)),
    ),
  );
}
