import { fileURLToPath } from 'node:url';
import { listInstalledReportFonts } from '../../../../src-main/core/report/report-fonts.ts';
import { usualReportLook } from '../../../../src-main/shared/contract/reports.ts';
import type { QuoteNode, ReportDocument, ReportNode } from '../../../../src-main/shared/domain/report-document.ts';

export const resources = {
  folder: fileURLToPath(new URL('../../../../resources/report', import.meta.url)),
  fonts: listInstalledReportFonts((file) => fileURLToPath(import.meta.resolve(file))),
};

/** npm has the native compiler for these machines only. */
export const hasNative = process.platform === 'linux' && process.arch === 'x64';

/** The compilers of this machine, and whether PDF/UA-1 is within their reach. */
export const compilers = [
  ...(hasNative ? [{ compiler: 'native', isUniversal: true } as const] : []),
  { compiler: 'wasm', isUniversal: false } as const,
];

export function makeQuote(text: string, changes: Partial<QuoteNode> = {}): QuoteNode {
  return {
    kind: 'quote',
    anchor: `quote of ${text.slice(0, 40)}`,
    passageId: 'passage',
    text,
    speaker: 'Ana',
    document: 'Interview 1',
    place: 'turn 3',
    target: null,
    side: 'for',
    codes: [],
    ...changes,
  };
}

export function makeHeading(text: string, level: 1 | 2 | 3 = 1): ReportNode {
  return { kind: 'heading', level, anchor: `heading ${text}`, text, label: null, number: null, color: null };
}

/** A cover, and a part with these nodes. */
export function makeReport(nodes: readonly ReportNode[], changes: Partial<ReportDocument> = {}): ReportDocument {
  const title = 'Why people leave 离开的原因';
  const part = { isAcross: false, startsPage: true };
  const facts = [{ name: 'Researcher', value: 'Wu Lin 吴琳' }];
  return {
    language: 'en',
    title,
    author: 'Wu Lin 吴琳',
    date: '2026-11-21',
    look: usualReportLook,
    logo: null,
    sources: 'below',
    withheld: 0,
    parts: [
      { ...part, blockId: 'cover', kind: 'cover', nodes: [{ kind: 'cover', title, subtitle: 'Findings', facts }] },
      { ...part, blockId: 'findings', kind: 'findings', nodes },
    ],
    ...changes,
  };
}
