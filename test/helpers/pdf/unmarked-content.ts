import { isStream, unpack } from './pdf-file.ts';
import type { PdfFile } from './pdf-file.ts';
import { PdfReader } from './pdf-values.ts';
import type { PdfDictionary, PdfValue } from './pdf-values.ts';

const painting = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do']);

export interface PageMarks {
  /** Operators that paint outside of marked content and artifacts. */
  readonly unmarked: readonly string[];
  /** Numbers of marked content. */
  readonly mcids: readonly number[];
}

/** What a page paints, and under which marks. */
export function readPageMarks(pdf: PdfFile, page: PdfDictionary): PageMarks {
  const contents = pdf.list(page.get('Contents')).map((value) => pdf.follow(value));
  const source = contents.map((value) => (isStream(value) ? unpack(value).toString('latin1') : '')).join('\n');
  const properties = pdf.dictionary(pdf.dictionary(page.get('Resources')).get('Properties'));
  const reader = new PdfReader(source);
  const [unmarked, mcids]: [string[], number[]] = [[], []];
  let [depth, operands]: [number, PdfValue[]] = [0, []];
  while (!reader.isAtEnd) {
    const value = reader.read();
    if (!(typeof value === 'object' && value !== null && 'operator' in value)) {
      operands.push(value);
      continue;
    }
    const { operator } = value;
    if (operator === 'BDC' || operator === 'BMC') {
      const given = operands[1];
      const named = typeof given === 'string' ? properties.get(given.slice(1)) : given;
      const mcid = pdf.dictionary(named).get('MCID');
      if (typeof mcid === 'number') mcids.push(mcid);
      depth += 1;
    } else if (operator === 'EMC') depth -= 1;
    else if (painting.has(operator) && depth === 0) unmarked.push(operator);
    operands = [];
  }
  return { unmarked, mcids };
}

/** The object number of each page. */
export function pageNumbers(pdf: PdfFile): readonly number[] {
  const numberOf = new Map([...pdf.objects].map(([number, value]) => [value, number]));
  return pdf.pages.map((page) => numberOf.get(page) ?? -1);
}
