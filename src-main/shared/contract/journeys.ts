import { z } from 'zod';
import { command, query } from './define.ts';
import { evidencePassage } from './passages.ts';
import { newImage } from './personas.ts';
import { id, language, longText, name, nothing, place, text } from './values.ts';

export const laneKinds = [
  'actions',
  'touchpoints',
  'thoughts',
  'emotions',
  'pains',
  'opportunities',
  'needs',
  'metrics',
  'backstage',
  'systems',
  'images',
  'text',
] as const;
export type LaneKind = (typeof laneKinds)[number];
export const journeyTemplates = ['purchase', 'service', 'software', 'blank'] as const;
export type JourneyTemplate = (typeof journeyTemplates)[number];

const stage = z.object({
  id,
  /** The stage that it is a sub-step of. */
  parentId: id.nullable(),
  name: z.string(),
  codeId: id.nullable(),
  /** How many people reached it, where it was counted. */
  people: z.int().nullable(),
});
export type Stage = z.infer<typeof stage>;

const lane = z.object({
  id,
  kind: z.enum(laneKinds),
  name: z.string(),
  codeId: id.nullable(),
  color: z.int().nullable(),
  isHidden: z.boolean(),
});
export type Lane = z.infer<typeof lane>;

const cell = z.object({
  id,
  laneId: id,
  stageId: id,
  text: z.string(),
  touchpointIds: z.array(id),
  imageId: id.nullable(),
  /** A moment of truth. */
  isMoment: z.boolean(),
  evidence: z.array(
    evidencePassage.extend({
      isFromData: z.boolean(),
      participantId: id.nullable(),
      /** Mean valence of the codings on it, null where there is none. */
      valence: z.number().nullable(),
    }),
  ),
  participants: z.int(),
  documents: z.int(),
});
export type Cell = z.infer<typeof cell>;

/** How people felt: valences −2 … +2. A passage is one voice: what several codings say of it is averaged first. */
const voices = {
  /** The n of the mean. */
  passages: z.int(),
  /** How many codings rate these passages. */
  codings: z.int(),
  participants: z.int(),
};

/** How people felt in a stage. */
const emotion = z.object({
  stageId: id,
  /** Null is everybody in the map. */
  personaId: id.nullable(),
  /** Mean of the passages' valences, null where there are none. */
  mean: z.number().nullable(),
  /** Standard deviation; null below two. */
  deviation: z.number().nullable(),
  /** 95 % interval of the mean (Student's t); null below two. */
  interval: z.tuple([z.number(), z.number()]).nullable(),
  ...voices,
  /** Put there by hand. */
  corrected: z.object({ valence: z.number(), reason: z.string() }).nullable(),
});
export type Emotion = z.infer<typeof emotion>;

/** What filling would change. */
const filling = z.object({
  laneId: id,
  stageId: id,
  added: z.array(evidencePassage.omit({ evidenceId: true })),
  /** From data once, and no longer carrying both codes. */
  removed: z.array(evidencePassage),
});

const newLane = z.object({ kind: z.enum(laneKinds), name: text.trim().max(200), codeId: id.nullable().optional() });
const newStage = z.object({ name, codeId: id.nullable().optional() });
const crossing = { laneId: id, stageId: id };

export const journeysContract = {
  'journeys.list': query(
    nothing,
    z.array(
      z.object({
        id,
        name: z.string(),
        kind: z.enum(['as-is', 'to-be']),
        stages: z.int(),
        lanes: z.int(),
        personas: z.array(z.string()),
      }),
    ),
  ),
  'journeys.get': query(
    z.object({ id }),
    z.object({
      id,
      name: z.string(),
      kind: z.enum(['as-is', 'to-be']),
      besideId: id.nullable(),
      personaIds: z.array(id),
      /** In their order, sub-steps behind their stage. */
      stages: z.array(stage),
      lanes: z.array(lane),
      /** Only those in which there is something. */
      cells: z.array(cell),
    }),
  ),
  /** For each stage and each sub-step: everybody's, then one for each persona of the map. */
  'journeys.emotions': query(z.object({ id }), z.array(emotion)),
  'journeys.filling': query(z.object({ id }), z.array(filling)),
  /**
   * How people felt at touchpoints, by stage: in passages about both by their codes, and in those behind a cell of a touchpoint lane
   * in which the touchpoint stands. `sides` counts a passage once for all touchpoints that are online, once for all that aren't.
   */
  'journeys.touchpoints': query(
    z.object({ id }),
    z.object({
      touchpoints: z.array(z.object({ touchpointId: id, stageId: id, mean: z.number(), ...voices })),
      sides: z.array(z.object({ stageId: id, isOnline: z.boolean(), mean: z.number(), ...voices })),
    }),
  ),
  /** Names of the template's stages and lanes are in the language. */
  'journeys.create': command(
    z.object({
      name,
      template: z.enum(journeyTemplates),
      language: language.optional(),
      personaIds: z.array(id).max(5).optional(),
      stages: z.array(newStage).max(100).optional(),
      lanes: z.array(newLane).max(100).optional(),
    }),
    z.object({ id }),
  ),
  'journeys.update': command(
    z.object({
      id,
      name: name.optional(),
      kind: z.enum(['as-is', 'to-be']).optional(),
      besideId: id.nullable().optional(),
      personaIds: z.array(id).max(5).optional(),
    }),
    nothing,
  ),
  'journeys.delete': command(z.object({ id }), nothing),
  /** `kind` to-be makes the map that shall be of one that is: they stand beside each other. */
  'journeys.copy': command(z.object({ id, name, kind: z.enum(['as-is', 'to-be']).optional() }), z.object({ id })),
  'journeys.addStages': command(
    z.object({
      journeyId: id,
      stages: z.array(newStage).min(1).max(100),
      parentId: id.nullable().optional(),
      beforeId: id.nullable().optional(),
    }),
    z.object({ ids: z.array(id) }),
  ),
  'journeys.updateStage': command(
    z.object({
      id,
      name: name.optional(),
      codeId: id.nullable().optional(),
      people: z.int().min(0).nullable().optional(),
    }),
    nothing,
  ),
  'journeys.moveStage': command(z.object({ id, beforeId: id.nullable(), parentId: id.nullable().optional() }), nothing),
  'journeys.deleteStages': command(z.object({ ids: z.array(id).min(1) }), nothing),
  'journeys.addLanes': command(
    z.object({ journeyId: id, lanes: z.array(newLane).min(1).max(100), beforeId: id.nullable().optional() }),
    z.object({ ids: z.array(id) }),
  ),
  'journeys.updateLanes': command(
    z.object({
      ids: z.array(id).min(1),
      name: text.trim().max(200).optional(),
      codeId: id.nullable().optional(),
      color: z.int().min(0).nullable().optional(),
      isHidden: z.boolean().optional(),
    }),
    nothing,
  ),
  'journeys.moveLane': command(z.object({ id, beforeId: id.nullable() }), nothing),
  'journeys.deleteLanes': command(z.object({ ids: z.array(id).min(1) }), nothing),
  /** What isn't named stays; a block that is pasted, typed or cleared is one step. */
  'journeys.setCells': command(
    z.object({
      journeyId: id,
      cells: z
        .array(
          z.object({
            ...crossing,
            text: longText.optional(),
            touchpointIds: z.array(id).optional(),
            image: newImage.nullable().optional(),
            isMoment: z.boolean().optional(),
            /** Replaces the evidence of the cell by these passages. */
            passageIds: z.array(id).optional(),
          }),
        )
        .min(1)
        .max(10_000),
      /** Cells of any map from which these were cut: those that aren't written are emptied, once what was in them has come. */
      emptied: z.array(z.object(crossing)).max(10_000).optional(),
    }),
    nothing,
  ),
  'journeys.addEvidence': command(
    z.object({
      journeyId: id,
      ...crossing,
      passageIds: z.array(id).optional(),
      places: z.array(place).optional(),
      cardIds: z.array(id).optional(),
    }),
    z.object({ added: z.int() }),
  ),
  /** What came from data is remembered as left out: filling doesn't bring it back. */
  'journeys.removeEvidence': command(z.object({ evidenceIds: z.array(id).min(1) }), nothing),
  'journeys.moveEvidence': command(z.object({ evidenceId: id, beforeId: id.nullable() }), nothing),
  /** Passages that carry the codes of a stage and a lane, of the map's personas, come into the cell; those of data that no longer do, go. */
  'journeys.fill': command(
    z.object({ id, cells: z.array(z.object(crossing)).optional() }),
    z.object({ added: z.int(), removed: z.int() }),
  ),
  /** `valence` null gives back the computed one. */
  'journeys.correctEmotion': command(
    z.object({
      ...crossing,
      personaId: id.nullable(),
      valence: z.number().min(-2).max(2).nullable(),
      reason: text.max(1000),
    }),
    nothing,
  ),
  'journeys.cellToFinding': command(
    z.object({ cellId: id, title: name.optional(), findingId: id.optional() }),
    z.object({ findingId: id }),
  ),
};
