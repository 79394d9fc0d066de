import { type Page, printPage } from './print-page.ts';

interface PageSize {
  readonly width: number;
  readonly height: number;
}

const pageStart = '<g class="typst-page"';

/** Cuts the WebAssembly renderer's one SVG of all pages into one SVG a page; as many pages as there are sizes. */
export function splitVectorPreview(merged: string, sizes: readonly PageSize[]): readonly string[] {
  const [head = '', ...bodies] = merged.slice(0, merged.lastIndexOf('</svg>')).split(pageStart);
  const definitions = readDefinitions(head);
  return bodies.slice(0, sizes.length).map((body, index) => {
    const known = new Map([...definitions, ...readDefinitions(body, 'clipPath')]);
    return printPage(readPage(body, sizes[index]!, known), index + 1, known);
  });
}

function readPage(body: string, { width, height }: PageSize, known: ReadonlyMap<string, string>): Page {
  const content = body
    .slice(body.indexOf('>') + 1, body.lastIndexOf('</g>'))
    .replace(/<g transform="[^"]*"><foreignObject[\s\S]*?<\/foreignObject><\/g>/gu, '')
    .replace(/<clipPath [\s\S]*?<\/clipPath>/gu, '')
    .replace(/<a [^>]*>[\s\S]*?<\/a>/gu, '')
    .replace(/ data-[\w-]+="[^"]*"/gu, '')
    .replaceAll(' y="0"', '')
    // A space has no outline.
    .replace(/<use [^>]*href="#([^"]+)"[^>]*>/gu, (use, id: string) => (known.has(id) ? use : ''));
  return { width: width.toFixed(2), height: height.toFixed(2), content: dropEmpty(content) };
}

function dropEmpty(content: string): string {
  const dropped = content.replace(/<g(?: [^>]*)?><\/g>/gu, '');
  return dropped === content ? content : dropEmpty(dropped);
}

function readDefinitions(text: string, element = '\\w+'): ReadonlyMap<string, string> {
  const elements = text.matchAll(new RegExp(`<(${element}) id="([^"]+)"[^>]*?(?:/>|>[\\s\\S]*?</\\1>)`, 'gu'));
  return new Map([...elements].map(([whole, , id = '']) => [id, whole]));
}
