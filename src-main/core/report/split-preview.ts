/** Cuts the compiler's one SVG of all pages into one SVG a page, each with its own glyphs and ids; the first `limit` pages. */
export function splitPreview(merged: string, limit: number): readonly string[] {
  const [, width = '0'] = /viewBox="0 0 ([\d.]+) [\d.]+"/u.exec(merged) ?? [];
  const body = slim(merged.slice(merged.indexOf('>') + 1, merged.lastIndexOf('</svg>')));
  const definitions = readDefinitions(body);
  const frame = { width: slim(width), number: 0 };
  const pages = readPages(body).slice(0, limit);
  return pages.map((page, index) => printPage(page, definitions, { ...frame, number: index + 1 }));
}

// A hundredth of a point is less than any screen shows; the compiler writes ten digits.
function slim(body: string): string {
  return body
    .replace(/\d+\.\d{3,}/gu, (digits) => String(Number(Number(digits).toFixed(2))))
    .replace(/ ([a-zA-Z]) (?=-?\d)/gu, '$1')
    .replaceAll(' fill-rule="nonzero"', '')
    .replaceAll(' y="0"', '');
}

interface Page {
  readonly height: string;
  readonly content: string;
}

interface PageFrame {
  readonly number: number;
  readonly width: string;
}

// The compiler prints with four spaces a level, and page by page: a white sheet, then a group moved down to it.
function readPages(body: string): readonly Page[] {
  const sheets = body.matchAll(
    /\n {4}<path class="typst-shape" fill="#ffffff" [^\n]*d="M 0 0v ?([\d.]+) ?h[^\n]*\n {4}<g(?: transform="[^"]*")?(?:\/>|>([\s\S]*?)\n {4}<\/g>)/gu,
  );
  return [...sheets].map(([, height = '0', content = '']) => ({ height, content }));
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

function printPage(page: Page, definitions: ReadonlyMap<string, string>, frame: PageFrame): string {
  const names = new Map<string, string>();
  collectUsed(page.content, definitions, names, frame.number);
  const rename = (text: string) =>
    text
      .replace(/(href="#|url\(#|id=")([^")]+)/gu, (whole, before: string, id: string) =>
        names.has(id) ? `${before}${names.get(id)}` : whole,
      )
      .replaceAll('xlink:href', 'href')
      .replace(/ class="[^"]*"/gu, '')
      .replace(/\n\s*/gu, '')
      .replace(/<a><rect [^>]*\/><\/a>/gu, '');
  const glyphs = [...names.keys()].map((id) => rename(definitions.get(id) ?? '')).join('');
  const size = `viewBox="0 0 ${frame.width} ${page.height}" width="${frame.width}" height="${page.height}"`;
  const sheet = `<rect width="100%" height="100%" fill="#ffffff"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${sheet}<defs>${glyphs}</defs>${rename(page.content)}</svg>`;
}

function collectUsed(
  text: string,
  definitions: ReadonlyMap<string, string>,
  names: Map<string, string>,
  page: number,
): void {
  for (const [, id = ''] of text.matchAll(/(?:href="#|url\(#)([^")]+)/gu)) {
    const definition = definitions.get(id);
    if (definition === undefined || names.has(id)) continue;
    names.set(id, `p${page}-${names.size.toString(36)}`);
    collectUsed(definition, definitions, names, page);
  }
}
