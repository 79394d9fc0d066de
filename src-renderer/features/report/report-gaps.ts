import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import type { ProjectSummary } from '../../../src-main/shared/contract/project.ts';

export type ReportGap =
  | { readonly kind: 'noDocuments' | 'noCodings' | 'noFindings' | 'noResearcher' }
  | {
      readonly kind: 'noQuotes' | 'noText' | 'noRecommendation';
      /** The finding, or the first of them. */
      readonly findingId: string;
      /** The finding's number, from 1; of `findings` alike, how many they are. */
      readonly number: number;
      readonly findings: 'one' | 'many';
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
    ...findingKinds.flatMap((kind) => findingGaps(findings, kind)),
    ...(researcher.trim() === '' ? [{ kind: 'noResearcher' } as const] : []),
  ];
}

const findingKinds = ['noQuotes', 'noText', 'noRecommendation'] as const;
type FindingGap = (typeof findingKinds)[number];
type ReportedFinding = ReportContents['findings'][number];

const mostNamed = 3;

const lacks: Readonly<Record<FindingGap, (finding: ReportedFinding) => boolean>> = {
  noQuotes: ({ evidence }) => evidence.length === 0,
  noText: ({ text }) => text.trim() === '',
  noRecommendation: ({ recommendation }) => recommendation.trim() === '',
};

function findingGaps(findings: readonly ReportedFinding[], kind: FindingGap): readonly ReportGap[] {
  const found = findings.flatMap((finding, index) =>
    lacks[kind](finding) ? [{ kind, findingId: finding.id, number: index + 1, findings: 'one' } as const] : [],
  );
  const [first] = found;
  if (!first || found.length <= mostNamed) return found;
  return [{ ...first, number: found.length, findings: 'many' }];
}
