import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { Marked } from 'marked';
import { extractText, getDocumentProxy } from 'unpdf';
import { readCsv, readJson, readWorkbook } from './read-tables.ts';
import { readHtml, wordsOf } from './read-html.ts';
import { parseXml, readOffice, textIn, writtenIn } from './read-office.ts';

/** All words of a file that was written, as a reader of its format, and none of ours, sees them; throws where it doesn't open. */
export async function readWords(path: string): Promise<string> {
  return readers[extname(path)]!(path);
}

const readers: Readonly<Record<string, (path: string) => Promise<string> | string>> = {
  '.pdf': async (path) => {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync(path))), {
      mergePages: true,
    });
    return text;
  },
  '.docx': officeWords,
  '.pptx': officeWords,
  '.html': (path) => wordsOf(readHtml(readFileSync(path, 'utf8'))),
  '.md': (path) => wordsOf(readHtml(new Marked().parse(readFileSync(path, 'utf8'), { async: false }))),
  '.svg': (path) => textIn(parseXml(readFileSync(path, 'utf8'), path)),
  '.xlsx': async (path) => [...(await readWorkbook(path)).values()].map(({ rows }) => rows.flat().join(' ')).join(' '),
  '.csv': (path) => readCsv(path).flat().join(' '),
  '.json': (path) => allStrings(readJson(path)).join(' '),
};

function officeWords(path: string): string {
  return [...readOffice(readFileSync(path)).values()].map(writtenIn).join(' ');
}

function allStrings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [key, ...allStrings(inner)])
    : [];
}
