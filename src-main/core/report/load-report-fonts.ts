import { readFileSync } from 'node:fs';
import { AppError } from '../../shared/errors.ts';
import { privatiseFontFamily } from './privatise-font-family.ts';
import { readFontCoverage } from './read-font-coverage.ts';
import { splitReportFonts } from './report-fonts.ts';

export interface LoadedFonts {
  readonly blobs: readonly Buffer[];
  /** Each family once, in the order of the files. */
  readonly families: readonly string[];
  /** Code points that every face of a family has, in the order of `families`. */
  readonly coverage: readonly ReadonlySet<number>[];
  /** The same, with the face of people's own words first. */
  readonly book: Pick<LoadedFonts, 'families' | 'coverage'>;
}

export function loadReportFonts(files: readonly string[]): LoadedFonts {
  const coverage = new Map<string, ReadonlySet<number>>();
  const { book } = splitReportFonts(files);
  let bookFamily: string | null = null;
  const blobs = files.map((file) => {
    const blob = readFont(file);
    const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
    const family = privatiseFontFamily(view);
    const covered = readFontCoverage(view);
    if (file === book) bookFamily = family;
    const known = coverage.get(family);
    coverage.set(family, known ? new Set([...known].filter((point) => covered.has(point))) : covered);
    return blob;
  });
  const inOrder = [...coverage];
  const bookFirst = inOrder.toSorted(([one], [other]) => Number(other === bookFamily) - Number(one === bookFamily));
  return { blobs, ...unzip(inOrder), book: unzip(bookFirst) };
}

const unzip = (fonts: readonly (readonly [string, ReadonlySet<number>])[]) => ({
  families: fonts.map(([family]) => family),
  coverage: fonts.map(([, covered]) => covered),
});

function readFont(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new AppError('report-failed', { reason: `font ${file}: ${error instanceof Error ? error.message : ''}` });
  }
}
