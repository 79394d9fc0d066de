import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackZip } from './unpack-zip.ts';

const joined = (text: string) => text.replaceAll(/\s+/gu, '');
const unmarked = (text: string) =>
  text
    .replaceAll(/<(script|style)\b[^>]*>.*?<\/\1>/gsu, '')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/&(?:quot|#34);/gu, '"')
    .replaceAll(/&(?:apos|#39);/gu, "'")
    .replaceAll('&amp;', '&');

/** All words of a report that was exported, without the space between them. */
export async function printedWords(path: string): Promise<string> {
  if (path.endsWith('.pdf')) return joined(execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }));
  if (path.endsWith('.docx')) return joined(unmarked(await documentXml(path)));
  return joined(unmarked(readFileSync(path, 'utf8')));
}

async function documentXml(path: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'motif-docx-'));
  await unpackZip(path, folder, (entry) => (entry === 'word/document.xml' ? 'document.xml' : null));
  const xml = readFileSync(join(folder, 'document.xml'), 'utf8');
  rmSync(folder, { recursive: true });
  return xml;
}

/** How often words stand in a text, both without the space between words. */
export const countOf = (words: string, text: string): number => text.split(joined(words)).length - 1;
