import type { ContentsNode, HeadingNode } from '../../../shared/domain/report-document.ts';
import { idOf } from '../anchor-id.ts';
import { listedHeadings } from '../listed-headings.ts';
import type { HtmlPage } from './html-page.ts';
import { textAttributes } from './language-runs.ts';
import { element } from './markup.ts';
import type { Markup } from './markup.ts';

/** The contents as a page of the report, for paper and for phones: beside a wide page they stand anyway. */
export function printContents({ title, depth }: ContentsNode, page: HtmlPage): Markup {
  return element(
    'nav',
    { class: 'contents', 'aria-label': title || page.say('contents') },
    element('p', { class: 'contents-title', ...textAttributes(title, page.language) }, title),
    printHeadings(headingsOf(page, depth), page),
  );
}

export function headingsOf({ document }: HtmlPage, depth: number): readonly HeadingNode[] {
  return listedHeadings(document).filter(({ level }) => level <= depth);
}

/** Headings as links, what stands below one inside it. */
export function printHeadings(headings: readonly HeadingNode[], page: HtmlPage): Markup {
  const [first] = headings;
  if (!first) return element('ol', {});
  const top = Math.min(...headings.map(({ level }) => level));
  const starts = headings.flatMap(({ level }, index) => (level === top || index === 0 ? [index] : []));
  const items = starts.map((start, index) => {
    const below = headings.slice(start + 1, starts[index + 1] ?? headings.length);
    return element('li', {}, printLink(headings[start]!, page), below.length === 0 ? null : printHeadings(below, page));
  });
  return element('ol', {}, items);
}

function printLink({ anchor, text, number }: HeadingNode, { language }: HtmlPage): Markup {
  return element(
    'a',
    { href: `#${idOf(anchor)}` },
    number === null ? null : [element('span', { class: 'item-number' }, String(number)), ' '],
    element('bdi', { lang: textAttributes(text, language).lang }, text),
  );
}
