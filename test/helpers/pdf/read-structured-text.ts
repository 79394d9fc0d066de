import { getDocumentProxy } from 'unpdf';
import { readPdfFile } from './pdf-file.ts';
import { listContent, readStructure } from './pdf-structure.ts';

/** The text of a tagged PDF in the order in which it is read aloud, without white space and marks without width. */
export async function readStructuredText(bytes: Uint8Array): Promise<string> {
  const texts = await readMarkedTexts(bytes);
  const order = listContent(readStructure(readPdfFile(bytes)));
  return order
    .map(({ page, mcid }) => texts.get(`p${page}R_mc${mcid}`) ?? '')
    .join('')
    .replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '');
}

async function readMarkedTexts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const document = await getDocumentProxy(Uint8Array.from(bytes));
  const texts = new Map<string, string>();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: (string | null)[] = [];
    for (const item of items) {
      if (!('type' in item)) {
        const id = open.findLast((mark) => mark !== null);
        if (id) texts.set(id, (texts.get(id) ?? '') + item.str);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push('id' in item ? ((item as { readonly id: string | null }).id ?? null) : null);
    }
  }
  return texts;
}
