import { readFileSync } from 'node:fs';
import { AppError } from '../../shared/errors.ts';
import { privatiseFontFamily } from './privatise-font-family.ts';
import { readFontCoverage } from './read-font-coverage.ts';

export interface LoadedFonts {
  readonly blobs: readonly Buffer[];
  /** Each family once, in the order of the files. */
  readonly families: readonly string[];
  /** Code points that every face of a family has, in the order of `families`. */
  readonly coverage: readonly ReadonlySet<number>[];
}

export function loadReportFonts(files: readonly string[]): LoadedFonts {
  const coverage = new Map<string, ReadonlySet<number>>();
  const blobs = files.map((file) => {
    const blob = readFont(file);
    const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
    const family = privatiseFontFamily(view);
    const covered = readFontCoverage(view);
    const known = coverage.get(family);
    coverage.set(family, known ? new Set([...known].filter((point) => covered.has(point))) : covered);
    return blob;
  });
  return { blobs, families: [...coverage.keys()], coverage: [...coverage.values()] };
}

function readFont(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new AppError('report-failed', { reason: `font ${file}: ${error instanceof Error ? error.message : ''}` });
  }
}
