export interface EvidenceCounts {
  readonly quotes: number;
  readonly participants: number;
  readonly documents: number;
}

export type Thinness = 'oneQuote' | 'noSpeaker' | 'onePerson' | 'oneDocument';

/** What makes the evidence of a finding thin in a project of `all`; null where there is none, or enough of it. */
export function thinEvidence(evidence: EvidenceCounts, all: Omit<EvidenceCounts, 'quotes'>): Thinness | null {
  if (evidence.quotes === 0) return null;
  if (evidence.quotes === 1) return 'oneQuote';
  if (evidence.participants === 0) return all.participants > 0 ? 'noSpeaker' : null;
  if (evidence.participants === 1) return 'onePerson';
  return evidence.documents === 1 && all.documents > 1 ? 'oneDocument' : null;
}
