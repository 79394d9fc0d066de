import { createHash } from 'node:crypto';

export interface Page {
  /** In points. */
  readonly width: string;
  readonly height: string;
  readonly content: string;
}

/** One page as an SVG of its own, with those of the definitions that it uses, under ids that begin with `key`. */
export function printPage(page: Page, key: string, definitions: ReadonlyMap<string, string>): string {
  const names = new Map<string, string>();
  collectUsed(page.content, definitions, names, key);
  const rename = (text: string) =>
    text
      .replace(/(href="#|url\(#|id=")([^")]+)/gu, (whole, before: string, id: string) =>
        names.has(id) ? `${before}${names.get(id)}` : whole,
      )
      .replaceAll('xlink:href', 'href')
      .replace(/ (?:class|data-typst-label)="[^"]*"/gu, '')
      .replace(/\n\s*/gu, '')
      .replace(/<a><rect [^>]*\/><\/a>/gu, '');
  const glyphs = [...names.keys()].map((id) => rename(definitions.get(id) ?? '')).join('');
  const size = `viewBox="0 0 ${page.width} ${page.height}" width="${page.width}" height="${page.height}"`;
  const sheet = `<rect width="100%" height="100%" fill="#ffffff"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${sheet}<defs>${glyphs}</defs>${rename(page.content)}</svg>`;
}

/** Says what stands on a page: equal where that is. */
export function hashPage(size: string, content: string): string {
  return createHash('sha1').update(size).update(content).digest('base64url').slice(0, 20);
}

function collectUsed(
  text: string,
  definitions: ReadonlyMap<string, string>,
  names: Map<string, string>,
  key: string,
): void {
  for (const [, id = ''] of text.matchAll(/(?:href="#|url\(#)([^")]+)/gu)) {
    const definition = definitions.get(id);
    if (definition === undefined || names.has(id)) continue;
    names.set(id, `${key}-${names.size.toString(36)}`);
    collectUsed(definition, definitions, names, key);
  }
}
