import { z } from 'zod';
import { action, query } from './define.ts';
import { nothing } from './values.ts';

/** `label` is the name of the command or job that made the step; words for it stand in the locales. */
const step = z.object({
  id: z.int(),
  label: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
  at: z.int(),
  /** Who did it; empty where that is not known. */
  researcher: z.string(),
});
export type HistoryStep = z.infer<typeof step>;

export const historyContract = {
  'history.state': query(
    nothing,
    z.object({ undo: step.nullable(), redo: step.nullable(), undoCount: z.int(), redoCount: z.int() }),
  ),
  /** The latest first; steps that were undone stand above the one that is to be undone next. */
  'history.steps': query(
    z.object({ limit: z.int().min(1).max(10_000).optional() }),
    z.array(step.extend({ isUndone: z.boolean() })),
  ),
  /** Undoes or redoes until the step is the last one done; 0: until nothing is. */
  'history.goTo': action(z.object({ stepId: z.int().min(0) }), z.object({ undone: z.int(), redone: z.int() })),
  'history.undo': action(nothing, step),
  'history.redo': action(nothing, step),
};
