export interface PdfText {
  readonly text: string;
  readonly x: number;
  /** From the bottom of the page, in points. */
  readonly y: number;
  readonly size?: number;
  readonly isBold?: boolean;
}

/** A PDF of A4 pages in Helvetica; without a cross-reference table, which readers make anew. */
export function makePdf(pages: readonly (readonly PdfText[])[], trailer = ''): Uint8Array {
  const kids = pages.map((_, index) => `${10 + index * 2} 0 R`).join(' ');
  const font = (number: number, name: string) =>
    object(number, `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`);
  const parts = [
    '%PDF-1.4\n',
    object(1, '<</Type/Catalog/Pages 2 0 R>>'),
    object(2, `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`),
    font(3, 'Helvetica'),
    font(4, 'Helvetica-Bold'),
    ...pages.map((page, index) => pageObjects(10 + index * 2, page)),
    `trailer<</Root 1 0 R/Size 500${trailer}>>\n%%EOF`,
  ];
  return new Uint8Array(Buffer.from(parts.join(''), 'latin1'));
}

/** A PDF of one page whose content is the deflated `stream`. */
export function makeCompressedPdf(stream: Uint8Array): Uint8Array {
  const head = [
    '%PDF-1.4\n',
    object(1, '<</Type/Catalog/Pages 2 0 R>>'),
    object(2, '<</Type/Pages/Count 1/Kids[3 0 R]>>'),
    object(3, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>'),
    `4 0 obj <</Length ${stream.length}/Filter/FlateDecode>>stream\n`,
  ];
  return Buffer.concat([
    Buffer.from(head.join('')),
    stream,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF'),
  ]);
}

function object(number: number, content: string): string {
  return `${number} 0 obj ${content} endobj\n`;
}

function pageObjects(number: number, texts: readonly PdfText[]): string {
  const content = texts.map(showText).join('\n');
  const resources = '<</Font<</F0 3 0 R/F1 4 0 R>>>>';
  const page = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources${resources}/Contents ${number + 1} 0 R>>`;
  return object(number, page) + object(number + 1, `<</Length ${content.length}>>stream\n${content}\nendstream`);
}

function showText({ text, x, y, size = 11, isBold = false }: PdfText): string {
  const escaped = text.replace(/[\\()]/g, '\\$&');
  return `BT /F${isBold ? 1 : 0} ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
}

/** Lines set one below the other, 14 points apart. */
export function linesAt(x: number, top: number, lines: readonly string[]): readonly PdfText[] {
  return lines.map((text, index) => ({ text, x, y: top - index * 14 }));
}
