import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import type { TextRange } from '../../ui/highlight.tsx';
import { foldText } from '../../workspace/fold-text.ts';
import { matchName } from '../../workspace/match-name.ts';

export interface FindingMatch {
  readonly finding: Finding;
  readonly ranges: readonly TextRange[];
}

/** The findings whose title answers the query, best first; all of them, in order, where it is empty. */
export function matchFindings(findings: readonly Finding[], query: string): readonly FindingMatch[] {
  const term = foldText(query).text.trim().replace(/\s+/gu, ' ');
  if (term === '') return findings.map((finding) => ({ finding, ranges: [] }));
  const found = findings.flatMap((finding) => {
    const match = matchName(finding.title, term);
    return match ? [{ finding, ...match }] : [];
  });
  return found.sort((first, second) => first.rank - second.rank).map(({ finding, ranges }) => ({ finding, ranges }));
}

/** The title that the query would give a new finding; null where there is none, or one is called that already. */
export function newTitle(findings: readonly Finding[], query: string): string | null {
  const title = query.trim().slice(0, 200).trim();
  if (title === '') return null;
  const folded = foldText(title).text;
  return findings.some((finding) => foldText(finding.title).text === folded) ? null : title;
}
