import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ReadPdf {
  readonly info: string;
  readonly fonts: readonly string[];
  readonly structure: string;
  /** The text above the footers, without any white space. */
  readonly text: string;
  readonly footers: string;
  readonly isUniversal: boolean;
}

const aboveFooter = ['-x', '0', '-y', '0', '-W', '596', '-H', '760'];
const footer = ['-x', '0', '-y', '760', '-W', '596', '-H', '82'];

/** What poppler's tools say about a PDF. */
export function readPdf(pdf: Uint8Array): ReadPdf {
  const folder = mkdtempSync(join(tmpdir(), 'motif-report-'));
  const file = join(folder, 'report.pdf');
  const run = (tool: string, ...options: readonly string[]) =>
    execFileSync(tool, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 });
  try {
    writeFileSync(file, pdf);
    return {
      info: run('pdfinfo', file),
      fonts: run('pdffonts', file).trim().split('\n').slice(2),
      structure: run('pdfinfo', '-struct', file),
      text: squeeze(run('pdftotext', '-enc', 'UTF-8', ...aboveFooter, file, '-')),
      footers: run('pdftotext', '-enc', 'UTF-8', ...footer, file, '-'),
      isUniversal: Buffer.from(pdf).includes('<pdfuaid:part>1</pdfuaid:part>'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Without white space and the marks that have no width. */
export function squeeze(text: string): string {
  return text.replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '');
}
