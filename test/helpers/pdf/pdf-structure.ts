import { isReference, textOf } from './pdf-file.ts';
import type { PdfFile } from './pdf-file.ts';
import type { PdfDictionary, PdfValue } from './pdf-values.ts';

/** A piece of marked content: the object number of its page, and its number there. */
export interface MarkedContent {
  readonly page: number;
  readonly mcid: number;
}

/** An element of the structure tree, by the standard name of what it is. */
export interface PdfElement {
  readonly kind: string;
  readonly alt: string;
  readonly dictionary: PdfDictionary;
  readonly children: readonly PdfElement[];
  /** In reading order: content and elements. */
  readonly inside: readonly (PdfElement | MarkedContent)[];
  /** Numbers of the annotations that belong to it. */
  readonly annotations: readonly number[];
}

export function readStructure(pdf: PdfFile): readonly PdfElement[] {
  const root = pdf.dictionary(pdf.catalog.get('StructTreeRoot'));
  const roles = pdf.dictionary(root.get('RoleMap'));
  return pdf.list(root.get('K')).map((kid) => readElement(pdf, kid, roles));
}

function readElement(pdf: PdfFile, value: PdfValue, roles: PdfDictionary): PdfElement {
  const dictionary = pdf.dictionary(value);
  const page = dictionary.get('Pg');
  const inside: (PdfElement | MarkedContent)[] = [];
  const annotations: number[] = [];
  for (const kid of pdf.list(dictionary.get('K'))) {
    const found = pdf.follow(kid);
    if (typeof found === 'number') inside.push({ page: refOf(page), mcid: found });
    else if (pdf.dictionary(found).get('Type') === '/MCR') {
      const content = pdf.dictionary(found);
      inside.push({ page: refOf(content.get('Pg') ?? page), mcid: content.get('MCID') as number });
    } else if (pdf.dictionary(found).get('Type') === '/OBJR') annotations.push(refOf(pdf.dictionary(found).get('Obj')));
    else inside.push(readElement(pdf, found, roles));
  }
  const children = inside.filter((one) => 'kind' in one);
  const kind = standardKind(dictionary.get('S'), roles);
  return { kind, alt: textOf(pdf.follow(dictionary.get('Alt'))), dictionary, children, inside, annotations };
}

const refOf = (value: PdfValue | undefined): number => (isReference(value) ? value.ref : -1);

function standardKind(kind: PdfValue | undefined, roles: PdfDictionary): string {
  const name = String(kind).slice(1);
  const role = roles.get(name);
  return role === undefined || role === kind ? name : standardKind(role, roles);
}

/** All elements, each before what is in it. */
export const listElements = (elements: readonly PdfElement[]): readonly PdfElement[] =>
  elements.flatMap((element) => [element, ...listElements(element.children)]);

export const listContent = (elements: readonly PdfElement[]): readonly MarkedContent[] =>
  elements.flatMap(({ inside }) => inside.flatMap((one) => ('kind' in one ? listContent([one]) : [one])));
