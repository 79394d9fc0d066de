import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportDocument } from '../../../shared/domain/report-document.ts';
import type { LoadedFonts } from '../load-report-fonts.ts';
import type { PrintedText } from '../printed-text.ts';
import type { TextPrinter } from '../text-printer.ts';
import type { PrintFigure } from './figure-printer.ts';
import { printParts } from './print-parts.ts';
import { printSettings } from './print-settings.ts';

interface InputMakers {
  /** Afterwards knows which characters no font covers. */
  readonly printer: TextPrinter;
  readonly fonts: LoadedFonts;
  readonly printFigure: PrintFigure;
  /** Of the templates and their words. */
  readonly folder: string;
}

/** The files that the templates read, by name; one for each part, so that the others stay the same where one changes. */
export function makeTypstInput(
  document: ReportDocument,
  { printer, fonts, printFigure, folder }: InputMakers,
): ReadonlyMap<string, string> {
  const settings = { ...printSettings(document, printer, fonts), words: readWords(folder, document.language) };
  const parts = printParts(document, printer, printFigure, fonts.files);
  const outline = parts.map(({ nodes: _, ...part }, index) => ({ ...part, file: partFile(index) }));
  const boxes = [...printer.missing.values()].reduce((sum, count) => sum + count, 0);
  const end = { boxes, replaced: printer.countReplaced() };
  const write = (value: object) => JSON.stringify(value, (_, inside: unknown) => plainText(inside, document.language));
  return new Map<string, string>([
    ['settings.json', write(settings)],
    ['outline.json', write({ parts: outline, end })],
    ...parts.map(({ nodes }, index) => [partFile(index), write(nodes)] as const),
  ]);
}

// The compiler takes a while for the words of all formats.
function readWords(folder: string, language: ReportDocument['language']): unknown {
  const words = JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8')) as Record<string, { report: unknown }>;
  return words[language]?.report;
}

/** A text that the templates have nothing to do for, as a string: most are, and are set far sooner. */
function plainText(value: unknown, language: ReportDocument['language']): unknown {
  if (typeof value !== 'object' || value === null || !('runs' in value)) return value;
  const { runs, language: own } = value as PrintedText;
  const [run = '', ...others] = runs;
  const isPlain = typeof run === 'string' && others.length === 0 && (own === 'zh') === (language === 'zh-CN');
  return isPlain ? run : value;
}

const partFile = (index: number): string => `part-${index}.json`;
