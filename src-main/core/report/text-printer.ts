import { graphemesOf } from '../../shared/domain/graphemes.ts';
import { keepHyphens } from './keep-hyphens.ts';
import { nameCodePoint } from './name-code-point.ts';
import { narrowApostrophes } from './narrow-apostrophes.ts';
import type { PrintedText, Run } from './printed-text.ts';
import type { FontCoverage } from './read-font-glyphs.ts';

export interface TextPrinter {
  print(text: string): PrintedText;
  /** For people's own words. */
  printInBook(text: string): PrintedText;
  /** One line without anything that no font covers, for places that take plain text only. */
  printLine(text: string): string;
  /** The code points that no font covers, with how often each was printed. */
  readonly missing: ReadonlyMap<number, number>;
  /** How many characters were written out because a PDF can't hold them. */
  readonly countReplaced: () => number;
  /** Counts what another printer met as its own. */
  addCounts(other: Pick<TextPrinter, 'missing' | 'countReplaced'>): void;
  /** A printer of the same fonts that counts for itself. */
  apart(): TextPrinter;
}

// The fonts know nothing of these, and PDF/UA forbids them even where a font does.
const forbidden = /[\0\uFFFE]/gu;
// PDF/A-2u wants every sign to mean something to everybody.
const forbiddenInArchives = /[\0\uFFFE\p{Co}]/gu;
// Han signs that stand for another.
const compatible = /[\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;
const lineBreak = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;
// Hangul fillers count as ignorable in Unicode, but text shaping asks for their glyphs.
const invisible = /^(?![\u115F\u1160\u3164\uFFA0])[\p{Default_Ignorable_Code_Point}\n]$/u;
const breaksAnywhere = /[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF65]/u;
const longest = 25;
const longWord = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF65]{25}/u;
// Most texts: there is nothing to tidy in them.
const tidyText = /^[\n\x20-\x7E\u2010-\u2027\u3001-\u3029\u4E00-\u9FFF\uFF01-\uFF60]*$/u;
const onlyAscii = /^[\0-\x7F]*$/u;
const notHan = /\P{Script=Han}+/gu;
const wordSeams = '/?&=._,:;#%+|@';

type Fonts = readonly FontCoverage[];

interface PrinterOptions {
  /** For PDF/A, which holds no signs of private use. */
  readonly isArchived?: boolean;
}

/** Prepares texts for fonts with these code points, the most wanted font first; `book` are the same in another order. */
export function createTextPrinter(
  fonts: Fonts,
  book: Fonts = fonts,
  { isArchived = false }: PrinterOptions = {},
): TextPrinter {
  const unprintable = isArchived ? forbiddenInArchives : forbidden;
  const missing = new Map<number, number>();
  const replaced = { count: 0 };

  const printWith = (text: string, fonts: Fonts): PrintedText => {
    replaced.count += text.match(unprintable)?.length ?? 0;
    const tidied = tidy(text, unprintable);
    const language = guessLanguage(tidied);
    const isPlain = isCovered(tidied, fonts.slice(0, 1)) && !hasLongWord(tidied);
    const runs = isPlain ? [tidied] : splitRuns(tidied, fonts);
    for (const run of runs) if (isMissing(run)) countPoints(run.missing, missing);
    const kept = keepHyphens(runs);
    return { runs: language === 'zh' ? narrowApostrophes(kept) : kept, language };
  };

  const printLine = (text: string): string =>
    graphemesOf(tidy(text, unprintable).replace(/\s+/gu, ' '))
      .map((segment) => (isCovered(segment, fonts) ? segment : [...segment].map(nameCodePoint).join('')))
      .join('')
      .trim();

  const print = (text: string) => printWith(text, fonts);
  const printInBook = (text: string) => printWith(text, book);
  const addCounts: TextPrinter['addCounts'] = (other) => {
    for (const [point, count] of other.missing) missing.set(point, (missing.get(point) ?? 0) + count);
    replaced.count += other.countReplaced();
  };
  const apart = () => createTextPrinter(fonts, book, { isArchived });
  return { print, printInBook, printLine, missing, countReplaced: () => replaced.count, addCounts, apart };
}

// Fonts lack what has an equal of one sign, and text shaping finds that only where no variation of it is asked for.
function tidy(text: string, unprintable: RegExp): string {
  if (tidyText.test(text)) return text;
  return text
    .toWellFormed()
    .replace(compatible, (sign) => sign.normalize('NFC'))
    .replace(lineBreak, '\n')
    .replaceAll('\t', '\u2003')
    .replaceAll('\uFEFF', '')
    .replace(unprintable, nameCodePoint);
}

/** Asked of each text: the expression takes longer, and is only asked where letters stand in a row. */
function hasLongWord(text: string): boolean {
  let unbroken = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isBreak = unit === 0x20 || unit === 0x0a || (unit >= 0x4e00 && unit <= 0x9fff);
    unbroken = isBreak ? 0 : unbroken + 1;
    if (unbroken === longest) return longWord.test(text);
  }
  return false;
}

function splitRuns(text: string, fonts: Fonts): readonly Run[] {
  const runs: Run[] = [];
  const append = (part: string) => {
    const last = runs.at(-1);
    if (typeof last === 'string') runs[runs.length - 1] = last + part;
    else runs.push(part);
  };
  let unbroken = 0;
  for (const segment of graphemesOf(text)) {
    if (isCovered(segment, fonts)) append(segment);
    else splitCluster(segment, fonts, runs, append);
    unbroken = breaksAnywhere.test(segment) ? 0 : unbroken + 1;
    if (segment === '-' || unbroken < 24 || (unbroken < 32 && !wordSeams.includes(segment))) continue;
    runs.push(null);
    unbroken = 24;
  }
  return runs;
}

// Text shaping takes a cluster from one font: what the font of its first character lacks has to stand apart.
function splitCluster(cluster: string, fonts: Fonts, runs: Run[], append: (part: string) => void): void {
  const characters = [...cluster.normalize('NFC')];
  const home = fonts.filter((font) => isCovered(characters[0] ?? '', [font])).slice(0, 1);
  for (const character of characters) {
    if (isCovered(character, home)) append(character);
    else runs.push({ missing: character });
  }
}

function isCovered(cluster: string, fonts: Fonts): boolean {
  const characters = cluster.normalize('NFC');
  return fonts.some((font) => covers(font, characters));
}

function covers(font: FontCoverage, characters: string): boolean {
  for (let at = 0; at < characters.length; at++) {
    const point = characters.codePointAt(at)!;
    if (!font.has(point) && !invisible.test(String.fromCodePoint(point))) return false;
    if (point > 0xffff) at++;
  }
  return true;
}

function isMissing(run: Run): run is { readonly missing: string } {
  return run !== null && typeof run === 'object' && 'missing' in run;
}

function countPoints(text: string, counts: Map<number, number>): void {
  for (const character of text) {
    const point = character.codePointAt(0)!;
    counts.set(point, (counts.get(point) ?? 0) + 1);
  }
}

function guessLanguage(text: string): 'en' | 'zh' {
  if (onlyAscii.test(text)) return 'en';
  const han = text.replace(notHan, '').length;
  if (han * 2 > text.length) return 'zh';
  const words = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return han > 0 && han >= words ? 'zh' : 'en';
}
