import { z } from 'zod';
import { command, query } from './define.ts';
import { evidencePassage } from './passages.ts';
import { id, longText, name, nothing, place } from './values.ts';

export const priority = z.enum(['high', 'medium', 'low']);
export type Priority = z.infer<typeof priority>;

export const finding = z.object({
  id,
  title: z.string(),
  text: z.string(),
  recommendation: z.string(),
  priority,
  evidence: z.array(
    evidencePassage.extend({
      /** The board's card or the journey's cell by which it came. */
      from: z
        .discriminatedUnion('kind', [
          z.object({ kind: z.literal('card'), cardId: id, boardId: id, name: z.string() }),
          z.object({ kind: z.literal('cell'), cellId: id, journeyId: id, name: z.string() }),
        ])
        .nullable(),
    }),
  ),
  /** Participants and documents behind the evidence. */
  participants: z.int(),
  documents: z.int(),
});
export type Finding = z.infer<typeof finding>;

/** Passages that are there, places that become passages, and the passages of cards and cells, which the evidence remembers. */
const evidenceSources = {
  passageIds: z.array(id).optional(),
  places: z.array(place).optional(),
  cardIds: z.array(id).optional(),
  cellIds: z.array(id).optional(),
};

export const findingsContract = {
  'findings.list': query(nothing, z.array(finding)),
  'findings.create': command(
    z.object({ title: name, priority: priority.optional(), ...evidenceSources }),
    z.object({ id }),
  ),
  'findings.update': command(
    z.object({
      id,
      title: name.optional(),
      text: longText.optional(),
      recommendation: longText.optional(),
      priority: priority.optional(),
    }),
    nothing,
  ),
  'findings.delete': command(z.object({ id }), nothing),
  'findings.move': command(z.object({ id, beforeId: id.nullable() }), nothing),
  /** Passages that stand behind the finding already are left as they are. */
  'findings.addEvidence': command(z.object({ id, ...evidenceSources }), z.object({ added: z.int() })),
  'findings.removeEvidence': command(z.object({ evidenceId: id }), nothing),
  'findings.moveEvidence': command(z.object({ evidenceId: id, beforeId: id.nullable() }), nothing),
};
