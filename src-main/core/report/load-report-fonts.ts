import { AppError } from '../../shared/errors.ts';
import { readFont } from './read-font.ts';
import { readFontFamily } from './read-font-family.ts';
import { readFontGlyphs } from './read-font-glyphs.ts';
import type { FontCoverage } from './read-font-glyphs.ts';
import { splitReportFonts } from './report-fonts.ts';

export interface LoadedFonts {
  readonly files: readonly string[];
  /** Each family once, in the order of the files. */
  readonly families: readonly string[];
  /** Code points that every face of a family has, in the order of `families`. */
  readonly coverage: readonly FontCoverage[];
  /** The same, with the face of people's own words first. */
  readonly book: Pick<LoadedFonts, 'families' | 'coverage'>;
}

// Reading which characters they have takes longer than a short report.
let known: { readonly key: string; readonly fonts: LoadedFonts } | null = null;

/** The fonts of a report, the same as long as their files are the same. */
export function loadReportFonts(files: readonly string[]): LoadedFonts {
  const key = files.join('\n');
  if (known?.key !== key) known = { key, fonts: readFonts(files) };
  return known.fonts;
}

function readFonts(files: readonly string[]): LoadedFonts {
  const coverage = new Map<string, FontCoverage>();
  const { book } = splitReportFonts(files);
  let bookFamily: string | null = null;
  for (const file of files) {
    const font = openFont(file);
    const family = readFontFamily(font);
    const covered = readFontGlyphs(font);
    if (file === book) bookFamily = family;
    const shared = coverage.get(family);
    coverage.set(family, shared ? inBoth(shared, covered) : covered);
  }
  const inOrder = [...coverage];
  const bookFirst = inOrder.toSorted(([one], [other]) => Number(other === bookFamily) - Number(one === bookFamily));
  return { files, ...unzip(inOrder), book: unzip(bookFirst) };
}

const inBoth = (one: FontCoverage, other: FontCoverage): FontCoverage => ({
  has: (point) => one.has(point) && other.has(point),
});

const unzip = (fonts: readonly (readonly [string, FontCoverage])[]) => ({
  families: fonts.map(([family]) => family),
  coverage: fonts.map(([, covered]) => covered),
});

function openFont(file: string): DataView {
  try {
    return readFont(file);
  } catch (error) {
    throw new AppError('report-failed', { reason: `font ${file}: ${error instanceof Error ? error.message : ''}` });
  }
}
