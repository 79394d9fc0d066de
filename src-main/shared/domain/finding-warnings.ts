import type { Finding } from '../contract/findings.ts';
import type { ProjectSummary } from '../contract/project.ts';
import { countPieces } from './finding-standing.ts';

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

export type QuestionedFinding = Pick<
  Finding,
  'state' | 'recommendation' | 'pieces' | 'participants' | 'documents' | 'against'
>;

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

function thinness({ pieces, participants, documents }: QuestionedFinding, studied: Studied): FindingWarning[] {
  const count = pieces.for;
  if (count === 0) return warn(true, 'no-evidence', 0, 0);
  if (count === 1) return warn(true, 'one-quote', 1, 1);
  const isOneParticipant = participants === 1 && studied.participants > 1;
  return [
    ...warn(participants === 0 && studied.participants > 0, 'no-participant', count, count),
    ...warn(isOneParticipant, 'one-participant', count, count),
    ...warn(!isOneParticipant && documents === 1 && studied.documents > 1, 'one-document', count, count),
  ];
}

function balance({ pieces, participants, against }: QuestionedFinding): FindingWarning[] {
  const count = pieces.for;
  return [
    ...warn(pieces.against === 0 && count >= several, 'one-sided', count, count),
    ...warn(count > 0 && against.participants > participants, 'outweighed', against.participants, participants),
  ];
}

function losses({ pieces }: QuestionedFinding): FindingWarning[] {
  const { withheld, emptied } = pieces;
  const count = countPieces(pieces);
  const isAll = withheld > 0 && withheld === count;
  return [
    ...warn(withheld > 0, isAll ? 'all-withheld' : 'withheld', withheld, count),
    ...warn(emptied > 0, 'emptied', emptied, count),
  ];
}

function gaps({ state, recommendation }: QuestionedFinding): FindingWarning[] {
  return warn(state === 'final' && recommendation.trim() === '', 'no-recommendation', 0, 0);
}
