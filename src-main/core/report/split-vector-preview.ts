import { hashPage, printPage } from './print-page.ts';
import type { Page } from './print-page.ts';
import type { DrawnPages } from './typst-compiler.ts';

interface PageSize {
  readonly width: number;
  readonly height: number;
}

const pageStart = '<g class="typst-page"';

/** The WebAssembly renderer's one SVG of all pages as one SVG a page; as many pages as there are sizes. */
export function splitVectorPreview(merged: string, sizes: readonly PageSize[]): DrawnPages {
  const [head = '', ...bodies] = merged.slice(0, merged.lastIndexOf('</svg>')).split(pageStart);
  const definitions = readDefinitions(head);
  const drawn = bodies.slice(0, sizes.length).map((body, index) => {
    const known = new Map([...definitions, ...readDefinitions(body, 'clipPath')]);
    const page = readPage(body, sizes[index]!, known);
    // Its ids count through the whole document: only as it is printed does it say what stands on it.
    const hash = hashPage('', printPage(page, 'p', known));
    return { hash, print: () => printPage(page, `p${hash}`, known) };
  });
  return {
    pages: drawn.map(({ hash }, index) => ({ hash, ...sizes[index]! })),
    print: (index) => drawn[index]!.print(),
  };
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
