import { type Page, printPage } from './print-page.ts';

/** Cuts the native compiler's one SVG of all pages into one SVG a page, each with its own glyphs and ids; the first `limit` pages. */
export function splitPreview(merged: string, limit: number): readonly string[] {
  const [, width = '0'] = /viewBox="0 0 ([\d.]+) [\d.]+"/u.exec(merged) ?? [];
  const body = slim(merged.slice(merged.indexOf('>') + 1, merged.lastIndexOf('</svg>')));
  const definitions = readDefinitions(body);
  const pages = readPages(body, slim(width)).slice(0, limit);
  return pages.map((page, index) => printPage(page, index + 1, definitions));
}

// A hundredth of a point is less than any screen shows; the compiler writes ten digits.
function slim(body: string): string {
  return body
    .replace(/\d+\.\d{3,}/gu, (digits) => String(Number(Number(digits).toFixed(2))))
    .replace(/ ([a-zA-Z]) (?=-?\d)/gu, '$1')
    .replaceAll(' fill-rule="nonzero"', '')
    .replaceAll(' y="0"', '');
}

// The compiler prints with four spaces a level, and page by page: a white sheet, then a group moved down to it.
function readPages(body: string, width: string): readonly Page[] {
  const sheets = body.matchAll(
    /\n {4}<path class="typst-shape" fill="#ffffff" [^\n]*d="M 0 0v ?([\d.]+) ?h[^\n]*\n {4}<g(?: transform="[^"]*")?(?:\/>|>([\s\S]*?)\n {4}<\/g>)/gu,
  );
  return [...sheets].map(([, height = '0', content = '']) => ({ width, height, content }));
}

function readDefinitions(body: string): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  for (const [, block = ''] of body.matchAll(/\n {4}<defs[^>]*>([\s\S]*?)\n {4}<\/defs>/gu)) {
    for (const [element, , id = ''] of block.matchAll(/\n {8}<(\w+) id="([^"]+)"[\s\S]*?\n {8}<\/\1>/gu)) {
      definitions.set(id, element);
    }
  }
  return definitions;
}
