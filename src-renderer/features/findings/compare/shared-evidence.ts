import type { FindingEvidence, WholeFinding } from '../../../../src-main/shared/contract/findings.ts';

export const mostCompared = 3;

type Standing = Pick<WholeFinding, 'id' | 'evidence'>;

/** Who said a quote, where that is known: a speaker of a document. */
export type VoiceOf = (quote: FindingEvidence) => string | null;

export interface SharedEvidence {
  /** By passage, the findings in which it stands, where these are more than one. */
  readonly quotes: ReadonlyMap<string, readonly string[]>;
  /** By who speaks, likewise. */
  readonly people: ReadonlyMap<string, readonly string[]>;
}

/** What findings stand on together: the same passages, the same people. */
export function sharedEvidence(findings: readonly Standing[], voiceOf: VoiceOf): SharedEvidence {
  return {
    quotes: inSeveral(findings, ({ passageId }) => passageId),
    people: inSeveral(findings, voiceOf),
  };
}

function inSeveral(findings: readonly Standing[], keyOf: VoiceOf): ReadonlyMap<string, readonly string[]> {
  const places = findings.flatMap(({ id, evidence }) => {
    const keys = new Set(evidence.map(keyOf).filter((key) => key !== null));
    return [...keys].map((key) => ({ key, id }));
  });
  const byKey = Map.groupBy(places, ({ key }) => key);
  return new Map(
    [...byKey].filter(([, found]) => found.length > 1).map(([key, found]) => [key, found.map(({ id }) => id)]),
  );
}
