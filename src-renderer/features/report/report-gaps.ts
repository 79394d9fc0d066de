import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import type { ProjectSummary } from '../../../src-main/shared/contract/project.ts';

export type ReportGap =
  | { readonly kind: 'noDocuments' | 'noCodings' | 'noFindings' | 'noResearcher' }
  | {
      readonly kind: 'noQuotes' | 'noText' | 'noRecommendation';
      readonly findingId: string;
      /** From 1. */
      readonly number: number;
    };

export interface ReportContents {
  readonly summary: Pick<ProjectSummary, 'documents' | 'codings'>;
  readonly findings: readonly Pick<Finding, 'id' | 'text' | 'recommendation' | 'evidence'>[];
  readonly researcher: string;
}

/** What a reader of the report would miss, the first steps first. */
export function reportGaps({ summary, findings, researcher }: ReportContents): readonly ReportGap[] {
  return [
    ...(summary.documents === 0 ? [{ kind: 'noDocuments' } as const] : []),
    ...(summary.documents > 0 && summary.codings === 0 ? [{ kind: 'noCodings' } as const] : []),
    ...(summary.documents > 0 && findings.length === 0 ? [{ kind: 'noFindings' } as const] : []),
    ...findings.flatMap((finding, index) => findingGaps(finding, index + 1)),
    ...(researcher.trim() === '' ? [{ kind: 'noResearcher' } as const] : []),
  ];
}

function findingGaps(finding: ReportContents['findings'][number], number: number): readonly ReportGap[] {
  const about = { findingId: finding.id, number };
  return [
    ...(finding.evidence.length === 0 ? [{ kind: 'noQuotes', ...about } as const] : []),
    ...(finding.text.trim() === '' ? [{ kind: 'noText', ...about } as const] : []),
    ...(finding.recommendation.trim() === '' ? [{ kind: 'noRecommendation', ...about } as const] : []),
  ];
}
