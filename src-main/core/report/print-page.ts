export interface Page {
  /** In points. */
  readonly width: string;
  readonly height: string;
  readonly content: string;
}

/** One page as an SVG of its own, with those of the definitions that it uses, under ids that no other page has. */
export function printPage(page: Page, number: number, definitions: ReadonlyMap<string, string>): string {
  const names = new Map<string, string>();
  collectUsed(page.content, definitions, names, number);
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
  const size = `viewBox="0 0 ${page.width} ${page.height}" width="${page.width}" height="${page.height}"`;
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
