import { type getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { drawnCharacters, hasDrawnHyphens, withDrawnHyphens } from './drawn-hyphens.ts';
import { normalisePdfText } from './normalise-pdf-text.ts';
import type { PdfItem, PdfPage } from './pdf-page.ts';

type PdfFilePage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
type TextContent = Awaited<ReturnType<PdfFilePage['getTextContent']>>;
type TextItem = Extract<TextContent['items'][number], { str: string }>;
type Matrix = readonly number[];

/** What is learnt of a file's fonts from page to page. */
export interface PdfFonts {
  readonly bold: Map<string, boolean>;
  hasDrawnHyphens: boolean;
}

export async function readPage(page: PdfFilePage, fonts: PdfFonts): Promise<PdfPage> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const texts = content.items.filter((item) => 'str' in item && item.str !== '') as readonly TextItem[];
  const items = await restoreHyphens(page, texts, Object.keys(content.styles), fonts);
  // Stamps and watermarks stand at an angle; words of the page don't, unless the whole page was drawn sideways.
  const upright = items.filter((item) => !isTurned(multiply(transform, item.transform as Matrix)));
  const isSideways = upright.length < items.length / 2;
  const kept = isSideways ? items.filter((item) => !upright.includes(item)) : upright;
  const placed = kept.map((item) => {
    const matrix = multiply(transform, item.transform as Matrix);
    return toItem(item, isSideways ? turnBack(matrix) : matrix, fonts.bold.get(item.fontName) ?? false);
  });
  return { width: isSideways ? height : width, height: isSideways ? width : height, items: placed };
}

/** Fonts and glyphs come with the drawing commands only, so these are asked for where they are needed. */
async function restoreHyphens(
  page: PdfFilePage,
  items: readonly TextItem[],
  fontNames: readonly string[],
  fonts: PdfFonts,
): Promise<readonly TextItem[]> {
  const isKnown = fontNames.every((name) => fonts.bold.has(name));
  if (isKnown && !fonts.hasDrawnHyphens) return items;
  const { fnArray, argsArray } = await page.getOperatorList();
  for (const name of fontNames) {
    fonts.bold.set(name, isBoldFont(page.commonObjs.has(name) ? page.commonObjs.get(name) : null));
  }
  const { OPS } = await getResolvedPDFJS();
  const drawn = drawnCharacters(fnArray, argsArray, OPS.showText);
  if (!hasDrawnHyphens(drawn)) return items;
  fonts.hasDrawnHyphens = true;
  const texts = withDrawnHyphens(
    items.map(({ str }) => str),
    drawn,
  );
  return items.map((item, index) => withText(item, texts[index] ?? item.str));
}

/** A hyphen at the end makes the item wider by about a third of its size. */
function withText(item: TextItem, str: string): TextItem {
  const isLonger = str.length > item.str.length && str.endsWith('-');
  return { ...item, str, width: item.width + (isLonger ? item.height / 3 : 0) };
}

function isBoldFont(font: unknown): boolean {
  if (typeof font !== 'object' || font === null) return false;
  if ('bold' in font && font.bold === true) return true;
  return 'name' in font && typeof font.name === 'string' && /bold|black|heavy|demi/i.test(font.name);
}

function toItem(item: TextItem, [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: Matrix, isBold: boolean): PdfItem {
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  return { text: normalisePdfText(item.str), x, y, width: item.width, size, isBold };
}

function isTurned([a = 0, b = 0]: Matrix): boolean {
  return Math.abs(b) > 0.2 * Math.abs(a);
}

/** A quarter turn that makes text run from left to right; places may become negative, which does no harm. */
function turnBack([, b = 0, c = 0, , x = 0, y = 0]: Matrix): Matrix {
  return b > 0 ? [b, 0, 0, c, y, -x] : [-b, 0, 0, -c, -y, x];
}

function multiply(m: Matrix, n: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
