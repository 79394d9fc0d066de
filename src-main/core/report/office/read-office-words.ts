import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextLanguage } from './text-language.ts';

export interface OfficeWords {
  readonly report: { readonly page: string; readonly for: string; readonly against: string };
  readonly docx: { readonly back: string; readonly styles: Readonly<Record<DocxStyleName, string>> };
  readonly slides: Readonly<Record<SlideWord, string>>;
}

/** Styles of ours, beside those that Word has by itself. */
export type DocxStyleName =
  | 'cover-fact'
  | 'lead'
  | 'quiet'
  | 'quote-against'
  | 'quote-source'
  | 'figure'
  | 'table-text'
  | 'stat-name'
  | 'stat-value'
  | 'callout-label'
  | 'callout-text'
  | 'entry'
  | 'entry-detail'
  | 'speaker'
  | 'turn'
  | 'label'
  | 'inner-heading-2'
  | 'inner-heading-3'
  | 'quoted'
  | 'back'
  | 'side'
  | 'table';

export type SlideWord = 'continued' | 'leftOut' | 'leftOutTitle' | 'more' | 'overview' | 'whole';

/** The words of the report that a word processor and slides need beside those of the document. */
export function readOfficeWords(folder: string, language: TextLanguage): OfficeWords {
  const words = JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8')) as Record<TextLanguage, OfficeWords>;
  return words[language];
}
