import type { LinkKind } from '../../../src-main/shared/domain/project-links.ts';
import type { TextRange } from '../../ui/highlight.tsx';
import { foldText } from '../fold-text.ts';
import { matchName } from '../match-name.ts';

export interface LinkCandidate {
  readonly kind: LinkKind;
  readonly url: string;
  readonly name: string;
  readonly color: number | null;
}

export interface LinkMatch extends LinkCandidate {
  readonly ranges: readonly TextRange[];
}

const mostShown = 60;
const mostUnasked = 6;

/** What answers a query, best first within each kind; of each kind a few where nothing is asked. */
export function matchLinks(candidates: readonly LinkCandidate[], query: string): readonly LinkMatch[] {
  const term = foldText(query).text.trim();
  if (term === '') {
    const seen = new Map<LinkKind, number>();
    return candidates.flatMap((candidate) => {
      const count = (seen.get(candidate.kind) ?? 0) + 1;
      seen.set(candidate.kind, count);
      return count > mostUnasked ? [] : [{ ...candidate, ranges: [] }];
    });
  }
  return candidates
    .flatMap((candidate) => {
      const found = matchName(candidate.name, term);
      return found ? [{ ...candidate, ...found }] : [];
    })
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, mostShown);
}
