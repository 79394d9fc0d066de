import { z } from 'zod';
import { command, query } from './define.ts';
import { evidencePassage } from './passages.ts';
import { id, longText, name, nothing, place, text } from './values.ts';

export const priority = z.enum(['high', 'medium', 'low']);
export type Priority = z.infer<typeof priority>;

/** What is dropped stays in the project, and out of reports. */
export const findingStates = ['draft', 'review', 'final', 'dropped'] as const;
export const findingState = z.enum(findingStates);
export type FindingState = z.infer<typeof findingState>;

export const evidenceSide = z.enum(['for', 'against']);
export type EvidenceSide = z.infer<typeof evidenceSide>;

/** Severity: cosmetic, minor, serious, critical. Frequency: seldom, sometimes, often, always. */
const level = z.int().min(1).max(4);

const findingEvidence = evidencePassage.extend({
  side: evidenceSide,
  /** The quote with ellipses and [clarifications]; null where it is shown as it was said, or no longer fits the words. */
  excerpt: z.string().nullable(),
  /** The board's card or the journey's cell by which it came. */
  from: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('card'), cardId: id, boardId: id, name: z.string() }),
      z.object({ kind: z.literal('cell'), cellId: id, journeyId: id, name: z.string() }),
    ])
    .nullable(),
});
export type FindingEvidence = z.infer<typeof findingEvidence>;

export const finding = z.object({
  id,
  /** The statement. */
  title: z.string(),
  /** The story, in Markdown; links lead to things of the project. */
  text: z.string(),
  /** In Markdown. */
  recommendation: z.string(),
  priority,
  state: findingState,
  severity: level.nullable(),
  frequency: level.nullable(),
  /** Findings of one group stand together; empty: in none. */
  group: z.string(),
  tags: z.array(z.string()),
  personas: z.array(z.object({ id, name: z.string() })),
  stages: z.array(z.object({ id, name: z.string(), journeyId: id, journey: z.string() })),
  /** How many pieces of evidence there are on each side, and of both how many are withheld or have lost their words. */
  pieces: z.object({ for: z.int(), against: z.int(), withheld: z.int(), emptied: z.int() }),
  /** The first words for it that may be shown, as they are shown. */
  quote: z.string().nullable(),
  /** Participants and documents behind the evidence for it; interviewers are none of them. */
  participants: z.int(),
  documents: z.int(),
  /** Those behind the evidence against it. */
  against: z.object({ participants: z.int(), documents: z.int() }),
});
export type Finding = z.infer<typeof finding>;

/** A finding with all that stands behind it: for it and against it, each in its order. */
const wholeFinding = finding.extend({ evidence: z.array(findingEvidence) });
export type WholeFinding = z.infer<typeof wholeFinding>;

/** Passages that are there, places that become passages, and the passages of cards and cells, which the evidence remembers. */
const evidenceSources = {
  passageIds: z.array(id).optional(),
  places: z.array(place).optional(),
  cardIds: z.array(id).optional(),
  cellIds: z.array(id).optional(),
};

const tag = text.trim().min(1).max(100);
const groupName = text.trim().max(200);
const ids = z.array(id).min(1);

export const findingsContract = {
  'findings.list': query(nothing, z.array(finding)),
  'findings.get': query(z.object({ id }), wholeFinding),
  /** Of each term, the findings in whose evidence it stands: words, speakers, documents. Case, accents and widths don't matter. */
  'findings.quoting': query(z.object({ terms: z.array(text.max(200)).max(50) }), z.array(z.array(id))),
  'findings.create': command(
    z.object({
      title: name,
      priority: priority.optional(),
      group: groupName.optional(),
      /** Of the evidence with which it begins. */
      side: evidenceSide.optional(),
      ...evidenceSources,
    }),
    z.object({ id }),
  ),
  'findings.update': command(
    z.object({ id, title: name.optional(), text: longText.optional(), recommendation: longText.optional() }),
    nothing,
  ),
  /** What is judged of findings, of several at once. */
  'findings.classify': command(
    z.object({
      ids,
      priority: priority.optional(),
      state: findingState.optional(),
      severity: level.nullable().optional(),
      frequency: level.nullable().optional(),
      group: groupName.optional(),
      addTags: z.array(tag).optional(),
      removeTags: z.array(tag).optional(),
      /** All that they shall have, in place of what they have. */
      personaIds: z.array(id).optional(),
      addPersonaIds: z.array(id).optional(),
      removePersonaIds: z.array(id).optional(),
      stageIds: z.array(id).optional(),
      addStageIds: z.array(id).optional(),
      removeStageIds: z.array(id).optional(),
    }),
    nothing,
  ),
  'findings.renameGroup': command(z.object({ group: groupName.min(1), newName: groupName }), nothing),
  /** Puts a group as a whole before another, or at the end. The findings in no group are one, whose name is empty. */
  'findings.moveGroup': command(z.object({ group: groupName, beforeGroup: groupName.nullable() }), nothing),
  'findings.delete': command(z.object({ ids }), nothing),
  /** They come into the group that is named, else into that of the finding before which they are put; at the end, of the last. */
  'findings.move': command(z.object({ ids, beforeId: id.nullable(), group: groupName.optional() }), nothing),
  /** Evidence, stories, recommendations, tags, personas and stages of `ids` go to `intoId`. */
  'findings.merge': command(z.object({ ids, intoId: id }), nothing),
  /** Passages that stand behind the finding already are left as they are. */
  'findings.addEvidence': command(
    z.object({ id, side: evidenceSide.optional(), ...evidenceSources }),
    z.object({ added: z.int() }),
  ),
  /**
   * Says on which side evidence stands, or how its quote is shortened: pieces of the words in their order, `…` or `[…]` between
   * them, clarifications in brackets. Refuses with `excerpt-unfaithful` what changes words; null shows it whole.
   */
  'findings.setEvidence': command(
    z.object({ evidenceId: id, side: evidenceSide.optional(), excerpt: text.max(20_000).nullable().optional() }),
    nothing,
  ),
  'findings.removeEvidence': command(z.object({ evidenceId: id }), nothing),
  /** To the other side too, where one is named. */
  'findings.moveEvidence': command(
    z.object({ evidenceId: id, beforeId: id.nullable(), side: evidenceSide.optional() }),
    nothing,
  ),
};
