import type { ParsedDocument, ParseOptions } from '../../shared/domain/parsed-document.ts';
import { parseDocx } from './docx/parse.ts';
import { parseHtml } from './html/parse.ts';
import { parseMarkdown } from './markdown/parse.ts';
import { parsePdf } from './pdf/parse.ts';
import { parseSrt } from './srt/parse.ts';
import { parseText } from './text/parse.ts';
import { parseVtt } from './vtt/parse.ts';

export interface Format {
  readonly id: string;
  /** In lower case, without the dot. */
  readonly extensions: readonly string[];
  readonly parse: (bytes: Uint8Array, options: ParseOptions) => ParsedDocument | Promise<ParsedDocument>;
  /** Bytes in some encoding, which a user may choose. */
  readonly isText: boolean;
}

export const formats: readonly Format[] = [
  { id: 'txt', extensions: ['txt', 'text'], parse: parseText, isText: true },
  { id: 'md', extensions: ['md', 'markdown'], parse: parseMarkdown, isText: true },
  { id: 'docx', extensions: ['docx', 'docm'], parse: parseDocx, isText: false },
  { id: 'srt', extensions: ['srt'], parse: parseSrt, isText: true },
  { id: 'vtt', extensions: ['vtt'], parse: parseVtt, isText: true },
  { id: 'html', extensions: ['html', 'htm', 'xhtml'], parse: parseHtml, isText: true },
  { id: 'pdf', extensions: ['pdf'], parse: parsePdf, isText: false },
];

export function formatOf(fileName: string): Format | null {
  const extension = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase();
  return formats.find(({ extensions }) => extension !== undefined && extensions.includes(extension)) ?? null;
}
