import type { Finding } from '../contract/findings.ts';
import type { ProjectSummary } from '../contract/project.ts';

export const findingWarningKinds = [
  'no-evidence',
  'one-quote',
  'no-participant',
  'one-participant',
  'one-document',
  'one-sided',
  'outweighed',
  'withheld',
  'all-withheld',
  'emptied',
  'no-recommendation',
] as const;
export type FindingWarningKind = (typeof findingWarningKinds)[number];

/** What a reader would question. `count` of `of` are so: pieces of evidence, or for `outweighed` participants against and for. */
export interface FindingWarning {
  readonly kind: FindingWarningKind;
  readonly count: number;
  readonly of: number;
}

export type QuestionedFinding = Pick<Finding, 'state' | 'recommendation' | 'participants' | 'documents' | 'against'> & {
  readonly evidence: readonly Pick<Finding['evidence'][number], 'side' | 'isWithheld' | 'isEmptied'>[];
};

/** How many the project has; interviewers are none of the participants. */
export interface Studied {
  readonly participants: number;
  readonly documents: number;
}

/** What strength is counted against. */
export const studiedOf = ({ participants, interviewers, documents }: ProjectSummary): Studied => ({
  participants: participants - interviewers,
  documents,
});

/** Several pieces are enough that somebody would have looked for what speaks against them. */
const several = 3;

/** The weightiest first; none of a finding that was dropped. */
export function findingWarnings(finding: QuestionedFinding, studied: Studied): readonly FindingWarning[] {
  if (finding.state === 'dropped') return [];
  return [...thinness(finding, studied), ...balance(finding), ...losses(finding), ...gaps(finding)];
}

const warn = (isSo: boolean, kind: FindingWarningKind, count: number, of: number): FindingWarning[] =>
  isSo ? [{ kind, count, of }] : [];

function thinness({ evidence, participants, documents }: QuestionedFinding, studied: Studied): FindingWarning[] {
  const pieces = evidence.filter(({ side }) => side === 'for').length;
  if (pieces === 0) return warn(true, 'no-evidence', 0, 0);
  if (pieces === 1) return warn(true, 'one-quote', 1, 1);
  const isOneParticipant = participants === 1 && studied.participants > 1;
  return [
    ...warn(participants === 0 && studied.participants > 0, 'no-participant', pieces, pieces),
    ...warn(isOneParticipant, 'one-participant', pieces, pieces),
    ...warn(!isOneParticipant && documents === 1 && studied.documents > 1, 'one-document', pieces, pieces),
  ];
}

function balance({ evidence, participants, against }: QuestionedFinding): FindingWarning[] {
  const contrary = evidence.filter(({ side }) => side === 'against').length;
  const pieces = evidence.length - contrary;
  return [
    ...warn(contrary === 0 && pieces >= several, 'one-sided', pieces, pieces),
    ...warn(pieces > 0 && against.participants > participants, 'outweighed', against.participants, participants),
  ];
}

function losses({ evidence }: QuestionedFinding): FindingWarning[] {
  const withheld = evidence.filter(({ isWithheld }) => isWithheld).length;
  const emptied = evidence.filter(({ isEmptied }) => isEmptied).length;
  const isAll = withheld > 0 && withheld === evidence.length;
  return [
    ...warn(withheld > 0, isAll ? 'all-withheld' : 'withheld', withheld, evidence.length),
    ...warn(emptied > 0, 'emptied', emptied, evidence.length),
  ];
}

function gaps({ state, recommendation }: QuestionedFinding): FindingWarning[] {
  return warn(state === 'final' && recommendation.trim() === '', 'no-recommendation', 0, 0);
}
