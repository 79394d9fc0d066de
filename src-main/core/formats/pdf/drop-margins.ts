import type { PdfLine, PdfPage } from './pdf-page.ts';

const pageNumber =
  /^(?:[-–—\s]*\d{1,4}[-–—\s]*|[ivxlc]{1,7}|(?:page|seite|p\.)\s*\d+(?:\s*(?:of|\/|von)\s*\d+)?|\d+\s*(?:\/|of)\s*\d+|第\s*\d+\s*[页頁](?:\s*[,，/]?\s*共\s*\d+\s*[页頁])?)$/i;

/** Leaves out what recurs at the same height on the pages' edges, and page numbers there. */
export function dropMargins(lines: readonly PdfLine[], pages: readonly PdfPage[]): readonly PdfLine[] {
  const edges = lines.filter((line) => isAtEdge(line, pages));
  const recurring = recurringKeys(edges, new Set(lines.map(({ page }) => page)).size);
  const dropped = new Set(
    edges.filter((line) => keysOf(line).some((key) => recurring.has(key)) || isLonePageNumber(line, lines)),
  );
  return lines.filter((line) => !dropped.has(line));
}

function isAtEdge(line: PdfLine, pages: readonly PdfPage[]): boolean {
  const height = pages[line.page]?.height ?? 0;
  return line.y < height * 0.13 || line.y > height * 0.88;
}

/** Heights are compared in steps of four points, each line in two of them, so that none falls between. */
function keysOf(line: PdfLine): readonly string[] {
  const text = line.text.replace(/\d+/g, '#').replace(/^[ivxlc]+$/i, '#');
  return [Math.floor(line.y / 4), Math.floor((line.y + 2) / 4) + 0.5].map((step) => `${step} ${text}`);
}

function recurringKeys(edges: readonly PdfLine[], pageCount: number): ReadonlySet<string> {
  const pagesOfKey = new Map<string, Set<number>>();
  for (const line of edges) {
    for (const key of keysOf(line)) pagesOfKey.set(key, (pagesOfKey.get(key) ?? new Set()).add(line.page));
  }
  const least = Math.max(2, pageCount * 0.3);
  return new Set([...pagesOfKey].filter(([, found]) => found.size >= least).map(([key]) => key));
}

/** On a document of one page nothing recurs: the outermost line is a page number if it looks like one. */
function isLonePageNumber(line: PdfLine, lines: readonly PdfLine[]): boolean {
  if (!pageNumber.test(line.text)) return false;
  return !lines.some((other) => other.page === line.page && other !== line && other.y > line.y + line.size * 0.5);
}
