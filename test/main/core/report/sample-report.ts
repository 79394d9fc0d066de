import { fileURLToPath } from 'node:url';
import type {
  ReportCode,
  ReportData,
  ReportFinding,
  ReportQuote,
} from '../../../../src-main/shared/domain/report-data.ts';
import { listInstalledReportFonts } from '../../../../src-main/core/report/report-fonts.ts';

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

export function makeQuote(text: string, changes: Partial<ReportQuote> = {}): ReportQuote {
  return {
    text,
    speaker: 'Ana',
    document: 'Interview 1',
    at: null,
    turn: 3,
    start: 10,
    end: 60,
    isEmptied: false,
    ...changes,
  };
}

export function makeFinding(changes: Partial<ReportFinding> = {}): ReportFinding {
  return {
    title: 'Silence hurts more than refusal',
    text: 'People give their time because they believe that somebody reads.\n\n没有回音，比被拒绝更伤人。',
    recommendation: 'Answer every message within fourteen days.',
    priority: 'high',
    participants: 2,
    documents: 1,
    evidence: [makeQuote('Nobody ever wrote back to me.')],
    ...changes,
  };
}

export function makeCode(name: string, codings: number, changes: Partial<ReportCode> = {}): ReportCode {
  const texts = { definition: '', whenToUse: '', whenNotToUse: '' };
  return { name, codings, depth: 0, color: '#3b6fb6', ...texts, ...changes };
}

export function makeReport(changes: Partial<ReportData> = {}): ReportData {
  return {
    language: 'en',
    title: 'Why people leave 离开的原因',
    researcher: 'Wu Lin 吴琳',
    date: '2026-11-21',
    counts: { documents: 1, participants: 2, codes: 2, codings: 7, findings: 1 },
    codes: [
      makeCode('Trust 信任', 4, {
        definition: 'Belief in being read.',
        whenToUse: 'Own experience.',
        whenNotToUse: 'Hopes.',
      }),
      makeCode('已读不回', 3, { depth: 1, color: '#c2571a', definition: '送出之后没有任何回应。' }),
    ],
    documents: [{ name: 'Interview 1', kind: 'interview', speakers: 2, characters: 12345, codings: 7 }],
    findings: [makeFinding()],
    figures: [],
    ...changes,
  };
}
