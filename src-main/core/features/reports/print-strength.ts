import type { ReportWords } from '../../report/report-words.ts';
import type { ReportFinding } from './report-findings.ts';
import type { StudiedCounts } from './read-studied.ts';

/** Who stands behind a finding: “3 of 12 people”, or where nobody is known “in 2 of 3 documents”. */
export function printStrength(
  { participants, documents }: Pick<ReportFinding, 'participants' | 'documents'>,
  studied: StudiedCounts,
  { say }: ReportWords,
): string {
  if (documents === 0) return say('blocks.finding.noEvidence');
  const [kind, count] =
    participants > 0 ? (['participants', participants] as const) : (['documents', documents] as const);
  return say(`blocks.strength.${kind}`, { count, n: Math.max(count, studied[kind]) });
}

/** `3 / 12`; never more than there are, though interviewers may stand behind evidence too. */
export const printShare = (count: number, of: number, { number }: ReportWords): string =>
  `${number(count)} / ${number(Math.max(count, of))}`;
