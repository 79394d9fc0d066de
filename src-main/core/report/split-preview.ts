import { hashPage, printPage } from './print-page.ts';
import type { DrawnPages } from './typst-compiler.ts';

// The compiler prints with four spaces a level, and page by page: a white sheet, then a group moved down to it.
const sheet =
  /\n {4}<path class="typst-shape" fill="#ffffff" [^\n]*d="M 0 0v ?([\d.]+) ?h ?([\d.]+)[^\n]*\n {4}<g[^\n]*/gu;
const definitionsStart = '\n    <defs';

/** The native compiler's one SVG of all pages as one SVG a page, each with its own glyphs and ids, printed when it is asked for. */
export function splitPreview(merged: string): DrawnPages {
  const end = merged.indexOf(definitionsStart);
  const sheets = [...merged.matchAll(sheet)];
  const pages = sheets.map((found, index) => {
    const [whole, height = '0', width = '0'] = found;
    const stop = sheets[index + 1]?.index ?? (end < 0 ? merged.lastIndexOf('</svg>') : end);
    const content = merged.slice(found.index + whole.length, stop);
    return { width, height, content, hash: hashPage(`${width} ${height}`, content) };
  });
  let definitions: ReadonlyMap<string, string> | null = null;
  return {
    pages: pages.map(({ hash, width, height }) => ({ hash, width: Number(width), height: Number(height) })),
    print: (index) => {
      definitions ??= readDefinitions(merged);
      const { content, hash, width, height } = pages[index]!;
      const body = content.slice(0, content.lastIndexOf('</g>'));
      return slim(printPage({ width, height, content: body }, `p${hash}`, definitions));
    },
  };
}

// A hundredth of a point is less than any screen shows; the compiler writes ten digits.
function slim(body: string): string {
  return body
    .replace(/\d+\.\d{3,}/gu, (digits) => String(Number(Number(digits).toFixed(2))))
    .replace(/ ([a-zA-Z]) (?=-?\d)/gu, '$1')
    .replaceAll(' fill-rule="nonzero"', '')
    .replaceAll(' y="0"', '');
}

function readDefinitions(merged: string): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  for (const [, block = ''] of merged.matchAll(/\n {4}<defs[^>]*>([\s\S]*?)\n {4}<\/defs>/gu)) {
    for (const [element, , id = ''] of block.matchAll(/\n {8}<(\w+) id="([^"]+)"[\s\S]*?\n {8}<\/\1>/gu)) {
      definitions.set(id, element);
    }
  }
  return definitions;
}
