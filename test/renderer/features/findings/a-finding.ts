import type { Finding, FindingEvidence } from '../../../../src-main/shared/contract/findings.ts';

/** A finding without anything but what is said of it. */
export const aFinding = (words: Partial<Finding> = {}): Finding => ({
  id: 'finding',
  title: 'Finding',
  text: '',
  recommendation: '',
  priority: 'high',
  state: 'draft',
  severity: null,
  frequency: null,
  group: '',
  tags: [],
  personas: [],
  stages: [],
  pieces: { for: 0, against: 0, withheld: 0, emptied: 0 },
  quote: null,
  participants: 0,
  documents: 0,
  against: { participants: 0, documents: 0 },
  ...words,
});

export const aQuote = (words: Partial<FindingEvidence> = {}): FindingEvidence => ({
  evidenceId: words.passageId ?? 'evidence',
  passageId: 'passage',
  documentId: 'document',
  document: 'Interview with Anna',
  speaker: 'Anna',
  at: null,
  turn: 4,
  start: 0,
  end: 4,
  text: 'Lost',
  isEmptied: false,
  isWithheld: false,
  codes: [],
  side: 'for',
  excerpt: null,
  from: null,
  ...words,
});
