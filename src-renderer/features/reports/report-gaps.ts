import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import type { ProjectSummary } from '../../../src-main/shared/contract/project.ts';
import type { Report } from '../../../src-main/shared/contract/reports.ts';
import { findingWarnings } from '../../../src-main/shared/domain/finding-warnings.ts';
import type { FindingWarningKind, QuestionedFinding } from '../../../src-main/shared/domain/finding-warnings.ts';

export type ReportGap = ProjectGap | FindingGap | WithheldGap;

interface ProjectGap {
  readonly kind: 'noDocuments' | 'noCodings' | 'noFindings' | 'noResearcher';
}

export interface FindingGap {
  readonly kind: FindingGapKind;
  /** The finding, or the first of them. */
  readonly findingId: string;
  /** The finding's number, from 1; of `findings` alike, how many they are. */
  readonly number: number;
  readonly findings: 'one' | 'many';
}

/** Quotes of people who did not agree: left out, or in it all the same. */
interface WithheldGap {
  readonly kind: 'withheld' | 'included';
  readonly quotes: number;
}

/** What is said of a finding, the weightiest first; of what is withheld it is said how many quotes there are, and no more. */
const findingGapKinds = [
  'no-evidence',
  'noText',
  'noRecommendation',
  'one-quote',
  'one-participant',
  'no-participant',
  'one-document',
  'one-sided',
  'outweighed',
  'emptied',
] as const satisfies readonly (FindingWarningKind | 'noText' | 'noRecommendation')[];
type FindingGapKind = (typeof findingGapKinds)[number];

type ReportedFinding = QuestionedFinding & Pick<Finding, 'id' | 'text'>;

export interface ReportContents {
  readonly report: Pick<Report, 'quotes'>;
  readonly summary: Pick<ProjectSummary, 'documents' | 'codings' | 'participants'>;
  readonly findings: readonly ReportedFinding[];
  readonly researcher: string;
}

/** What a reader of the report would miss or question, the first steps first. */
export function reportGaps({ report, summary, findings, researcher }: ReportContents): readonly ReportGap[] {
  const kept = findings.filter(({ state }) => state !== 'dropped');
  return [
    ...(summary.documents === 0 ? [{ kind: 'noDocuments' } as const] : []),
    ...(summary.documents > 0 && summary.codings === 0 ? [{ kind: 'noCodings' } as const] : []),
    ...(summary.documents > 0 && kept.length === 0 ? [{ kind: 'noFindings' } as const] : []),
    ...withheldGaps(kept, report.quotes.includesWithheld),
    ...findingGaps(kept, summary),
    ...(researcher.trim() === '' ? [{ kind: 'noResearcher' } as const] : []),
  ];
}

/** Quotes behind findings whose people did not agree to being quoted. */
export const withheldQuotes = (findings: readonly Pick<ReportedFinding, 'state' | 'pieces'>[]): number =>
  findings.filter(({ state }) => state !== 'dropped').reduce((sum, { pieces }) => sum + pieces.withheld, 0);

function withheldGaps(findings: readonly ReportedFinding[], includesWithheld: boolean): readonly WithheldGap[] {
  const quotes = withheldQuotes(findings);
  return quotes === 0 ? [] : [{ kind: includesWithheld ? 'included' : 'withheld', quotes }];
}

const mostNamed = 3;

function findingGaps(findings: readonly ReportedFinding[], summary: ReportContents['summary']): readonly ReportGap[] {
  const lacking = findings.map((finding) => ({ finding, kinds: lacksOf(finding, summary) }));
  return findingGapKinds.flatMap((kind): readonly FindingGap[] => {
    const found = lacking.flatMap(({ finding, kinds }, index) =>
      kinds.has(kind) ? [{ kind, findingId: finding.id, number: index + 1, findings: 'one' } as const] : [],
    );
    const [first] = found;
    if (!first || found.length <= mostNamed) return found;
    return [{ ...first, number: found.length, findings: 'many' }];
  });
}

function lacksOf(finding: ReportedFinding, summary: ReportContents['summary']): ReadonlySet<string> {
  return new Set([
    ...findingWarnings(finding, summary).map(({ kind }) => kind),
    ...(finding.text.trim() === '' ? ['noText'] : []),
    ...(finding.recommendation.trim() === '' ? ['noRecommendation'] : []),
  ]);
}
